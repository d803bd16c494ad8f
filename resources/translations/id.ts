<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Nothing here takes calls. Copy the number instead.</source>
        <translation>Tidak ada program di sini yang dapat menelepon. Salin saja nomornya.</translation>
    </message>
    <message>
        <source>Nothing here takes text messages. Copy the number instead.</source>
        <translation>Tidak ada program di sini yang mengirim SMS. Salin saja nomornya.</translation>
    </message>
    <message>
        <source>No country knows this number, so WhatsApp cannot reach it. Check it: {number}</source>
        <translation>Tidak ada negara yang cocok dengan nomor ini, jadi WhatsApp tidak dapat menjangkaunya. Periksa: {number}</translation>
    </message>
    <message>
        <source>For WhatsApp, write the number with its country code, such as +62 812 …: {number}</source>
        <translation>Untuk WhatsApp, tulis nomor dengan kode negaranya, seperti +62 812 …: {number}</translation>
    </message>
    <message>
        <source>Nothing here opens web addresses. Copy the number instead.</source>
        <translation>Tidak ada program di sini yang membuka alamat web. Salin saja nomornya.</translation>
    </message>
    <message>
        <source>This is no mail address: {address}. Mend it on their page.</source>
        <translation>Ini bukan alamat surel: {address}. Perbaiki di halaman orangnya.</translation>
    </message>
    <message>
        <source>Nothing here writes mails. Copy the address instead.</source>
        <translation>Tidak ada program di sini yang menulis surel. Salin saja alamatnya.</translation>
    </message>
    <message>
        <source>Only web addresses are opened from here, and this is none: {address}</source>
        <translation>Hanya alamat web yang dibuka dari sini, dan ini bukan alamat web: {address}</translation>
    </message>
    <message>
        <source>Nothing here opens web addresses. Copy it instead.</source>
        <translation>Tidak ada program di sini yang membuka alamat web. Salin saja.</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Disalin: {text}</translation>
    </message>
    <message>
        <source>There is no number to dial in this: {number}</source>
        <translation>Tidak ada nomor yang dapat ditelepon di sini: {number}</translation>
    </message>
    <message>
        <source>The message is long: it is on the clipboard, ready to be pasted.</source>
        <translation>Pesannya panjang: sudah ada di papan klip, siap ditempelkan.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New person…</source>
        <translation>&amp;Orang baru…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Impor…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Ekspor…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Cadangkan…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Pulihkan cadangan…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ulan&amp;gi</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Cari</translation>
    </message>
    <message>
        <source>Find &amp;duplicates…</source>
        <translation>Cari &amp;duplikat…</translation>
    </message>
    <message>
        <source>&amp;Remove the sample people</source>
        <translation>&amp;Hapus orang contoh</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>&amp;Tempat sampah…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Setelan…</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Langkah pertama</translation>
    </message>
    <message>
        <source>&amp;How NetPlanner reckons</source>
        <translation>&amp;Cara NetPlanner menghitung</translation>
    </message>
    <message>
        <source>&amp;About NetPlanner</source>
        <translation>T&amp;entang NetPlanner</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Papan</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>Pe&amp;kan</translation>
    </message>
    <message>
        <source>&amp;Introductions</source>
        <translation>Perken&amp;alan</translation>
    </message>
    <message>
        <source>&amp;Me</source>
        <translation>&amp;Diri</translation>
    </message>
    <message>
        <source>I&amp;nsights</source>
        <translation>Ti&amp;njauan</translation>
    </message>
    <message>
        <source>Show as a &amp;table</source>
        <translation>Tampilkan sebagai &amp;tabel</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Simpan tampilan ini…</translation>
    </message>
    <message>
        <source>&amp;Command or person…</source>
        <translation>Perintah atau &amp;orang…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tombol</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Bagian jendela &amp;berikutnya</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Bagian jendela &amp;sebelumnya</translation>
    </message>
    <message>
        <source>Show the &amp;menu</source>
        <translation>Tampilkan &amp;menu</translation>
    </message>
    <message>
        <source>&amp;Capacity, and what to give up</source>
        <translation>Kapasi&amp;tas, dan yang bisa dilepas</translation>
    </message>
    <message>
        <source>&amp;Record a conversation…</source>
        <translation>&amp;Catat percakapan…</translation>
    </message>
    <message>
        <source>New &amp;follow-up…</source>
        <translation>&amp;Tindak lanjut baru…</translation>
    </message>
    <message>
        <source>What I lea&amp;rnt of them…</source>
        <translation>Yang saya ke&amp;tahui tentang mereka…</translation>
    </message>
    <message>
        <source>I &amp;promised…</source>
        <translation>Saya ber&amp;janji…</translation>
    </message>
    <message>
        <source>They promise&amp;d…</source>
        <translation>Mereka berjan&amp;ji…</translation>
    </message>
    <message>
        <source>Met &amp;through…</source>
        <translation>Kenal &amp;lewat…</translation>
    </message>
    <message>
        <source>&amp;Enough here</source>
        <translation>C&amp;ukup di sini</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>La&amp;bel…</translation>
    </message>
    <message>
        <source>Met several &amp;at…</source>
        <translation>Bertemu &amp;beberapa orang di…</translation>
    </message>
    <message>
        <source>What I &amp;want here</source>
        <translation>Keinginan saya di &amp;sini</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>Ub&amp;ah…</translation>
    </message>
    <message>
        <source>&amp;Copy as vCard</source>
        <translation>Salin sebagai &amp;vCard</translation>
    </message>
    <message>
        <source>Mer&amp;ge these people…</source>
        <translation>&amp;Gabungkan orang-orang ini…</translation>
    </message>
    <message>
        <source>Put into the &amp;trash</source>
        <translation>Masukkan ke te&amp;mpat sampah</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Pindahkan ke</translation>
    </message>
    <message>
        <source>&amp;Reach</source>
        <translation>&amp;Hubungi</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Ubah</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Orang</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ke</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Alat</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Urungkan: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>Ulan&amp;gi: {step}</translation>
    </message>
    <message>
        <source>A &amp;follow-up with each…</source>
        <translation>&amp;Tindak lanjut dengan masing-masing…</translation>
    </message>
</context>
<context>
    <name>AfterThatPanel</name>
    <message>
        <source>After that</source>
        <translation>Sesudah itu</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} mnt</translation>
    </message>
</context>
<context>
    <name>AnswerBars</name>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
</context>
<context>
    <name>AnsweredOn</name>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>On the day it was due, {day}</source>
        <translation>Pada hari tenggatnya, {day}</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Hari lain…</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>The answer is of {day}</source>
        <translation>Jawaban bertanggal {day}</translation>
    </message>
    <message>
        <source>On which day? The answers beside it are dated so.</source>
        <translation>Pada hari apa? Jawaban di sampingnya diberi tanggal itu.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Pada hari apa?</translation>
    </message>
</context>
<context>
    <name>AreasPanel</name>
    <message>
        <source>{points} of {weight}</source>
        <translation>{points} dari {weight}</translation>
    </message>
    <message>
        <source>{worth} of {needed} that count</source>
        <translation>{worth} dari {needed} yang terhitung</translation>
    </message>
    <message>
        <source>More: {what}</source>
        <translation>Lainnya: {what}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>It still holds</source>
        <translation>Masih berlaku</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>The next step</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>Ask {introducer}</source>
        <translation>Tanya {introducer}</translation>
    </message>
    <message>
        <source>{introducer} agrees</source>
        <translation>{introducer} setuju</translation>
    </message>
    <message>
        <source>{target} agrees</source>
        <translation>{target} setuju</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Diperkenalkan</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Berterima kasih</translation>
    </message>
    <message>
        <source>I have asked {name}</source>
        <translation>{name} sudah saya tanya</translation>
    </message>
    <message>
        <source>Ask {name} for an introduction</source>
        <translation>Minta {name} memperkenalkan Anda</translation>
    </message>
    <message>
        <source>Plan it all the same…</source>
        <translation>Tetap rencanakan…</translation>
    </message>
    <message>
        <source>Plan for this week</source>
        <translation>Rencanakan pekan ini</translation>
    </message>
    <message>
        <source>Plan for {day}</source>
        <translation>Rencanakan untuk {day}</translation>
    </message>
    <message>
        <source>Planned, by {day}. It is done once you have asked.</source>
        <translation>Direncanakan, sebelum {day}. Selesai begitu Anda sudah bertanya.</translation>
    </message>
    <message>
        <source>Counts {minutes} min: none of the next twelve weeks has that left.</source>
        <translation>Terhitung {minutes} menit: dua belas pekan ke depan tidak punya sisa sebanyak itu.</translation>
    </message>
    <message>
        <source>Counts {minutes} min: this week has room for it.</source>
        <translation>Terhitung {minutes} menit: pekan ini masih muat.</translation>
    </message>
    <message>
        <source>Counts {minutes} min: fits in the week of {day}, not in this one.</source>
        <translation>Terhitung {minutes} menit: muat di pekan {day}, tidak di pekan ini.</translation>
    </message>
    <message>
        <source>It will not come about</source>
        <translation>Tidak akan terjadi</translation>
    </message>
    <message>
        <source>{introducer} agreed</source>
        <translation>{introducer} sudah setuju</translation>
    </message>
    <message>
        <source>{target} agreed</source>
        <translation>{target} sudah setuju</translation>
    </message>
    <message>
        <source>{name} would rather not</source>
        <translation>{name} lebih suka tidak</translation>
    </message>
    <message>
        <source>I no longer need it</source>
        <translation>Saya tidak memerlukannya lagi</translation>
    </message>
</context>
<context>
    <name>BoardHeader</name>
    <message>
        <source>Find people, fields, tags</source>
        <translation>Cari orang, bidang, label</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Papan</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>How people are shown</source>
        <translation>Cara orang ditampilkan</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Terdekat dulu</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Tambah orang</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Show everyone again</source>
        <translation>Tampilkan semua lagi</translation>
    </message>
    <message>
        <source>{view}: show everyone again</source>
        <translation>{view}: tampilkan semua lagi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Menurut nama</translation>
    </message>
</context>
<context>
    <name>CapacityMeter</name>
    <message>
        <source>What to give up</source>
        <translation>Yang bisa dilepas</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Arrows choose, Enter opens, Alt with left or right asks for the column at that side</source>
        <translation>Tombol panah memilih, Enter membuka, Alt dengan kiri atau kanan meminta kolom di sisi itu</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} dari {count}</translation>
    </message>
</context>
<context>
    <name>ClarityPanel</name>
    <message>
        <source>Clarity</source>
        <translation>Kejelasan</translation>
    </message>
    <message>
        <source>of 100 clear</source>
        <translation>dari 100 jelas</translation>
    </message>
    <message>
        <source>{points}: {limit} a week</source>
        <translation>{points}: {limit} sepekan</translation>
    </message>
    <message>
        <source>{points} of 100 clear</source>
        <translation>{points} dari 100 jelas</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>More about {column}</source>
        <translation>Lainnya tentang {column}</translation>
    </message>
    <message>
        <source>Select everyone here</source>
        <translation>Pilih semua di sini</translation>
    </message>
</context>
<context>
    <name>ColumnSample</name>
    <message>
        <source>A card, as it would be read</source>
        <translation>Contoh kartu, seperti akan terbaca</translation>
    </message>
    <message>
        <source>The row before</source>
        <translation>Baris sebelumnya</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>Baris berikutnya</translation>
    </message>
    <message>
        <source>Row {number} becomes</source>
        <translation>Baris {number} menjadi</translation>
    </message>
    <message>
        <source>Nothing here tells who it is: this row would be left out. Choose a name, a phone or a mail.</source>
        <translation>Tidak ada yang menunjukkan siapa ini: baris ini tidak akan disertakan. Pilih nama, telepon, atau surel.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Terkoneksi</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Disimpan</translation>
    </message>
</context>
<context>
    <name>ColumnTable</name>
    <message>
        <source>and {count} more columns, which stay as they are read now</source>
        <translation>dan {count} kolom lagi, yang tetap seperti terbaca sekarang</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Kolom {number}</translation>
    </message>
    <message>
        <source>nothing in the first rows</source>
        <translation>kosong di baris-baris pertama</translation>
    </message>
    <message>
        <source>{column} means</source>
        <translation>{column} berarti</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>As the header says</source>
        <translation>Menurut baris judul</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Pakai kolom ini</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Arti kolom-kolomnya</translation>
    </message>
    <message>
        <source>Nothing is written yet. With the import, this is remembered for files with this header.</source>
        <translation>Belum ada yang ditulis. Setelah diimpor, ini diingat untuk berkas dengan baris judul ini.</translation>
    </message>
    <message>
        <source>Nothing is written yet. This file has no header, so it is not remembered for others.</source>
        <translation>Belum ada yang ditulis. Berkas ini tanpa baris judul, jadi tidak diingat untuk berkas lain.</translation>
    </message>
    <message>
        <source>As they look</source>
        <translation>Menurut isinya</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Board</source>
        <translation>Papan</translation>
    </message>
</context>
<context>
    <name>CopyDeeds</name>
    <message>
        <source>Back up</source>
        <translation>Cadangkan</translation>
    </message>
    <message>
        <source>A copy of everything is in {path}.</source>
        <translation>Salinan dari semuanya ada di {path}.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Pulihkan cadangan</translation>
    </message>
    <message>
        <source>Restored from {path}.</source>
        <translation>Dipulihkan dari {path}.</translation>
    </message>
    <message>
        <source>What was here before is in {path}.</source>
        <translation>Yang ada di sini sebelumnya tersimpan di {path}.</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>any day</source>
        <translation>hari apa saja</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Sebelum kapan</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>tanggal</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pilih</translation>
    </message>
</context>
<context>
    <name>DayMenu</name>
    <message>
        <source>Tomorrow, {day}</source>
        <translation>Besok, {day}</translation>
    </message>
    <message>
        <source>Next week, {day}</source>
        <translation>Pekan depan, {day}</translation>
    </message>
    <message>
        <source>In two weeks, {day}</source>
        <translation>Dua pekan lagi, {day}</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Hari lain…</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Hari apa saja</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Edit: F2</source>
        <translation>Ubah: F2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Add a phone or a mail</source>
        <translation>Tambah telepon atau surel</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>dan {count} lagi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Write on WhatsApp</source>
        <translation>Tulis di WhatsApp</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Tulis surel</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Buka di peramban</translation>
    </message>
    <message>
        <source>birthday today</source>
        <translation>ulang tahun hari ini</translation>
    </message>
    <message>
        <source>birthday {day}</source>
        <translation>ulang tahun {day}</translation>
    </message>
    <message>
        <source>born on 29 February, {birthday}</source>
        <translation>lahir 29 Februari, {birthday}</translation>
    </message>
    <message>
        <source>{birthday}, turning {age}</source>
        <translation>{birthday}, genap {age} tahun</translation>
    </message>
    <message>
        <source>Note on the card</source>
        <translation>Catatan di kartu</translation>
    </message>
</context>
<context>
    <name>DigestStrip</name>
    <message>
        <source>Enough for today</source>
        <translation>Cukup untuk hari ini</translation>
    </message>
    <message>
        <source>Open the week</source>
        <translation>Buka pekan</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Satu jam lagi</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Malam ini</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Besok</translation>
    </message>
</context>
<context>
    <name>DraftBox</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy the draft</source>
        <translation>Salin konsep</translation>
    </message>
    <message>
        <source>Draft to {name}</source>
        <translation>Konsep untuk {name}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Konsep</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
</context>
<context>
    <name>DraftNote</name>
    <message>
        <source>Kept from before. It is not recorded yet.</source>
        <translation>Tersimpan dari sebelumnya. Belum dicatat.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
</context>
<context>
    <name>DropNotice</name>
    <message>
        <source>Up to {count} people can be moved at once</source>
        <translation>Paling banyak {count} orang dapat dipindahkan sekaligus</translation>
    </message>
    <message>
        <source>Select fewer, then drop them again.</source>
        <translation>Pilih lebih sedikit, lalu jatuhkan lagi.</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>Masih belum ada: {what}</translation>
    </message>
    <message>
        <source>Still missing for {count} of {all}: {what}</source>
        <translation>Masih belum ada untuk {count} dari {all}: {what}</translation>
    </message>
    <message>
        <source>Drop to record what you know. Esc puts it back.</source>
        <translation>Jatuhkan untuk mencatat yang Anda ketahui. Esc mengembalikannya.</translation>
    </message>
    <message>
        <source>Enough here: no lift, no notice.</source>
        <translation>Cukup di sini: tanpa dorongan, tanpa pengingat.</translation>
    </message>
    <message>
        <source>Enough here for {people}: no lift, no notice.</source>
        <translation>Cukup di sini untuk {people}: tanpa dorongan, tanpa pengingat.</translation>
    </message>
    <message>
        <source>What you share keeps them where they are.</source>
        <translation>Yang dimiliki bersama menahan mereka di tempatnya.</translation>
    </message>
    <message>
        <source>A repair comes first</source>
        <translation>Perbaikan lebih dulu</translation>
    </message>
    <message>
        <source>{promise} is still open.</source>
        <translation>{promise} masih terbuka.</translation>
    </message>
    <message>
        <source>A promise is still open.</source>
        <translation>Masih ada janji yang terbuka.</translation>
    </message>
    <message>
        <source>{name}: {promise} is still open.</source>
        <translation>{name}: {promise} masih terbuka.</translation>
    </message>
    <message>
        <source>{name}: a promise is still open.</source>
        <translation>{name}: masih ada janji yang terbuka.</translation>
    </message>
    <message>
        <source>Once you have repaired it, the way is open.</source>
        <translation>Setelah Anda memperbaikinya, jalannya terbuka.</translation>
    </message>
    <message>
        <source>Ask for a repair, or forgive it, and the way is open.</source>
        <translation>Minta diperbaiki, atau maafkan, dan jalannya terbuka.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>dan {count} lagi</translation>
    </message>
</context>
<context>
    <name>DuplicateDeeds</name>
    <message>
        <source>{people} are chosen. Up to {most} can be merged at once.</source>
        <translation>{people} dipilih. Paling banyak {most} dapat digabungkan sekaligus.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Dihentikan. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>{names}: merged.</source>
        <translation>{names}: digabungkan.</translation>
    </message>
    <message>
        <source>{names}: not the same, and not proposed again.</source>
        <translation>{names}: bukan orang yang sama, dan tidak diusulkan lagi.</translation>
    </message>
    <message>
        <source>Merging all that agree alike.</source>
        <translation>Menggabungkan semua yang serupa.</translation>
    </message>
    <message>
        <source>Merged: {people} into {count}.</source>
        <translation>Digabungkan: {people} menjadi {count}.</translation>
    </message>
    <message>
        <source>Undone: {step}.</source>
        <translation>Diurungkan: {step}.</translation>
    </message>
</context>
<context>
    <name>DuplicateDetail</name>
    <message>
        <source>The chosen people</source>
        <translation>Orang yang dipilih</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Bukan orang yang sama</translation>
    </message>
    <message>
        <source>They stay as they are, and are not proposed again</source>
        <translation>Mereka tetap seperti sekarang, dan tidak diusulkan lagi</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>Every value of all is kept; the quieter aim wins</source>
        <translation>Setiap isi dari semuanya disimpan; tujuan yang lebih tenang yang berlaku</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>pilihan Anda</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Digabungkan</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Pertahankan</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>Pertahankan {name}</translation>
    </message>
    <message>
        <source>Their name stays, and what the others say is added</source>
        <translation>Namanya tetap, dan isi kartu lainnya ditambahkan</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>{name} is the same person</source>
        <translation>{name} orang yang sama</translation>
    </message>
    <message>
        <source>Tick off who is a person of their own; they are not proposed again</source>
        <translation>Hapus centang pada yang ternyata orang lain; mereka tidak diusulkan lagi</translation>
    </message>
    <message>
        <source>something is added</source>
        <translation>ada yang ditambahkan</translation>
    </message>
    <message>
        <source>stays as the kept card says it</source>
        <translation>tetap seperti di kartu yang dipertahankan</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Dimiliki bersama</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 catatan</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} catatan</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>gambar</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>dan {count} lagi</translation>
    </message>
</context>
<context>
    <name>DuplicateRowsView</name>
    <message>
        <source>People who may be one</source>
        <translation>Orang yang mungkin satu</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Find duplicates</source>
        <translation>Cari duplikat</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>Gabungkan orang</translation>
    </message>
    <message>
        <source>Find in these people</source>
        <translation>Cari di antara orang ini</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice.</source>
        <translation>Tampaknya tidak ada yang tercatat dua kali.</translation>
    </message>
    <message>
        <source>People are compared by mail, phone and name. If you know of two who are one, choose them on the board and merge them from their menu.</source>
        <translation>Orang dibandingkan menurut surel, telepon, dan nama. Bila Anda tahu dua orang sebenarnya satu, pilih keduanya di papan dan gabungkan dari menunya.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Sejauh mana prosesnya</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Looking through everybody.</source>
        <translation>Memeriksa semua orang.</translation>
    </message>
    <message>
        <source>1 group of people who may be one.</source>
        <translation>1 kelompok orang yang mungkin satu.</translation>
    </message>
    <message>
        <source>{count} groups of people who may be one.</source>
        <translation>{count} kelompok orang yang mungkin satu.</translation>
    </message>
    <message>
        <source>Nothing is merged until you say so, and each merge can be undone.</source>
        <translation>Tidak ada yang digabungkan sebelum Anda memintanya, dan setiap penggabungan dapat diurungkan.</translation>
    </message>
    <message>
        <source>Agree alike {count}</source>
        <translation>Serupa {count}</translation>
    </message>
    <message>
        <source>Look closer {count}</source>
        <translation>Perlu dicermati {count}</translation>
    </message>
    <message>
        <source>Merge all {count} that agree alike</source>
        <translation>Gabungkan semua {count} yang serupa</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>More: {what}</source>
        <translation>Lainnya: {what}</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Tarik kembali: {what}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Siapa saja</translation>
    </message>
    <message>
        <source>Everyone, {count}</source>
        <translation>Semua, {count}</translation>
    </message>
    <message>
        <source>Those selected, {count}</source>
        <translation>Yang dipilih, {count}</translation>
    </message>
    <message>
        <source>With the tag {tag}</source>
        <translation>Dengan label {tag}</translation>
    </message>
    <message>
        <source>Everything is written to a file of yours; nothing is sent anywhere.</source>
        <translation>Semuanya ditulis ke berkas milik Anda; tidak ada yang dikirim ke mana pun.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>vCard, as the cards are</source>
        <translation>vCard, sesuai kartu aslinya</translation>
    </message>
    <message>
        <source>Byte for byte what came in, and your edits.</source>
        <translation>Byte demi byte seperti saat masuk, beserta ubahan Anda.</translation>
    </message>
    <message>
        <source>vCard 3.0</source>
        <translation>vCard 3.0</translation>
    </message>
    <message>
        <source>For phones and older programs.</source>
        <translation>Untuk ponsel dan program lama.</translation>
    </message>
    <message>
        <source>vCard 4.0</source>
        <translation>vCard 4.0</translation>
    </message>
    <message>
        <source>For newer programs.</source>
        <translation>Untuk program terbaru.</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Lembar sebar (CSV)</translation>
    </message>
    <message>
        <source>A row for each person: level, next follow-up, promises, tags.</source>
        <translation>Satu baris untuk tiap orang: tingkat, tindak lanjut berikutnya, janji, label.</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Kalender (iCalendar)</translation>
    </message>
    <message>
        <source>Follow-ups with their days, and birthdays every year.</source>
        <translation>Tindak lanjut beserta harinya, dan ulang tahun tiap tahun.</translation>
    </message>
    <message>
        <source>NetPlanner (JSON)</source>
        <translation>NetPlanner (JSON)</translation>
    </message>
    <message>
        <source>Everything, to be read again without loss.</source>
        <translation>Semuanya, agar dapat dibaca lagi secara utuh.</translation>
    </message>
</context>
<context>
    <name>FileDeeds</name>
    <message>
        <source>These people are invented. Undo removes them again.</source>
        <translation>Orang-orang ini rekaan. Urungkan untuk menghapusnya lagi.</translation>
    </message>
    <message>
        <source>The sample people are gone. What you wrote yourself has stayed.</source>
        <translation>Orang contoh sudah tidak ada. Yang Anda tulis sendiri tetap ada.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Impor kontak</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv *.json);;All files (*)</source>
        <translation>Kontak (*.vcf *.csv *.json);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>An import is under way already. It can be cancelled in its own window.</source>
        <translation>Impor lain masih berjalan. Impor itu dapat dibatalkan di jendelanya sendiri.</translation>
    </message>
    <message>
        <source>Added: {people}.</source>
        <translation>Ditambahkan: {people}.</translation>
    </message>
    <message>
        <source>Updated: {people}.</source>
        <translation>Diperbarui: {people}.</translation>
    </message>
    <message>
        <source>Merged: {people}.</source>
        <translation>Digabungkan: {people}.</translation>
    </message>
    <message>
        <source>They are chosen: plan a follow-up with each, or say through whom you met them.</source>
        <translation>Mereka dipilih: rencanakan tindak lanjut dengan masing-masing, atau catat lewat siapa Anda mengenal mereka.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Impor dibatalkan. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Save the rejected cards</source>
        <translation>Simpan kartu yang ditolak</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Written: {people}, to {path}.</source>
        <translation>Ditulis: {people}, ke {path}.</translation>
    </message>
    <message>
        <source>What this version cannot carry was left out: {lost}.</source>
        <translation>Yang tidak dapat dimuat versi ini tidak disertakan: {lost}.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Saved: {path}.</source>
        <translation>Tersimpan: {path}.</translation>
    </message>
    <message>
        <source>Copied as vCard: {people}.</source>
        <translation>Disalin sebagai vCard: {people}.</translation>
    </message>
    <message>
        <source>people</source>
        <translation>orang</translation>
    </message>
</context>
<context>
    <name>FinishFollowUpDialog</name>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source> min</source>
        <translation> mnt</translation>
    </message>
    <message>
        <source>How many minutes did it take?</source>
        <translation>Berapa menit lamanya?</translation>
    </message>
    <message>
        <source>and so the promise is kept</source>
        <translation>dengan ini janjinya ditepati</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} mnt</translation>
    </message>
    <message>
        <source>It took {minutes} min</source>
        <translation>Lamanya {minutes} menit</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Start with the people you know</source>
        <translation>Mulai dengan orang yang Anda kenal</translation>
    </message>
    <message>
        <source>Everyone begins under “Known of”. What you share moves them, nothing else does, and it is fine to stay anywhere.</source>
        <translation>Semua orang mulai di “Sekadar tahu”. Hanya yang dimiliki bersama yang memindahkan mereka, dan tinggal di mana pun tidak apa-apa.</translation>
    </message>
    <message>
        <source>or drop a file anywhere in this window</source>
        <translation>atau jatuhkan berkas di mana saja di jendela ini</translation>
    </message>
    <message>
        <source>Nothing leaves this machine unless you export it.</source>
        <translation>Tidak ada yang keluar dari komputer ini kecuali Anda mengekspornya.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Impor kontak</translation>
    </message>
    <message>
        <source>A .vcf from your phone, Google or Outlook. One undo takes all of it back.</source>
        <translation>Berkas .vcf dari ponsel, Google, atau Outlook. Sekali urungkan, semuanya kembali seperti semula.</translation>
    </message>
    <message>
        <source>Ctrl I</source>
        <translation>Ctrl I</translation>
    </message>
    <message>
        <source>Try with sample people</source>
        <translation>Coba dengan orang contoh</translation>
    </message>
    <message>
        <source>Forty invented people and a full week. One undo removes them.</source>
        <translation>Empat puluh orang rekaan dan satu pekan penuh. Sekali urungkan menghapusnya.</translation>
    </message>
    <message>
        <source>Start blank</source>
        <translation>Mulai dari kosong</translation>
    </message>
    <message>
        <source>Add the first person by hand. A name is enough.</source>
        <translation>Tambahkan orang pertama sendiri. Cukup namanya.</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
    </message>
</context>
<context>
    <name>FlagsPanel</name>
    <message>
        <source>Guessed on import</source>
        <translation>Ditebak saat impor</translation>
    </message>
    <message>
        <source>line {line}, {property}: {reason}</source>
        <translation>baris {line}, {property}: {reason}</translation>
    </message>
    <message>
        <source>{property}: {reason}</source>
        <translation>{property}: {reason}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>dan {count} lagi</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Sudah dilihat</translation>
    </message>
</context>
<context>
    <name>FlowSteps</name>
    <message>
        <source>next: {step}</source>
        <translation>berikutnya: {step}</translation>
    </message>
    <message>
        <source>done: {step}</source>
        <translation>selesai: {step}</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>shown</source>
        <translation>ditampilkan</translation>
    </message>
    <message>
        <source>folded away</source>
        <translation>terlipat</translation>
    </message>
</context>
<context>
    <name>FollowUpDeeds</name>
    <message>
        <source>Declined. The draft is on the clipboard; nothing was sent.</source>
        <translation>Ditolak. Konsepnya ada di papan klip; tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Planned: a follow-up with {name}.</source>
        <translation>Direncanakan: tindak lanjut dengan {name}.</translation>
    </message>
    <message>
        <source>Planned.</source>
        <translation>Direncanakan.</translation>
    </message>
    <message>
        <source>Planned: a follow-up with each of {people}.</source>
        <translation>Direncanakan: tindak lanjut dengan {people}, satu per satu.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Diubah.</translation>
    </message>
    <message>
        <source>Done. Well kept.</source>
        <translation>Selesai. Ditepati dengan baik.</translation>
    </message>
    <message>
        <source>Put off until {day}.</source>
        <translation>Ditunda sampai {day}.</translation>
    </message>
    <message>
        <source>Given up. That is fine.</source>
        <translation>Dilepas. Tidak apa-apa.</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>New follow-up</source>
        <translation>Tindak lanjut baru</translation>
    </message>
    <message>
        <source>Change the follow-up</source>
        <translation>Ubah tindak lanjut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>FollowUpEachDialog</name>
    <message>
        <source>A follow-up with each of {people}</source>
        <translation>Tindak lanjut dengan {people}, satu per satu</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Takes about, in minutes</source>
        <translation>Kira-kira lamanya, dalam menit</translation>
    </message>
    <message>
        <source> min</source>
        <translation> mnt</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Tentang apa</translation>
    </message>
    <message>
        <source>About what? A few words, or none</source>
        <translation>Tentang apa? Beberapa kata, atau kosongkan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Rencanakan</translation>
    </message>
    <message>
        <source>Plan all {count}</source>
        <translation>Rencanakan semua {count}</translation>
    </message>
    <message>
        <source>{count} in the week of {day}</source>
        <translation>{count} di pekan {day}</translation>
    </message>
    <message>
        <source>{count} after these twelve weeks</source>
        <translation>{count} sesudah dua belas pekan ini</translation>
    </message>
    <message>
        <source>This week has room for all of them.</source>
        <translation>Pekan ini muat untuk mereka semua.</translation>
    </message>
    <message>
        <source>A week is wide enough for {limit} new people; the others wait for the next with room.</source>
        <translation>Sepekan cukup untuk {limit} orang baru; yang lain menunggu pekan berikutnya yang muat.</translation>
    </message>
    <message>
        <source>A part of each week is for new people; the others wait for the next with room.</source>
        <translation>Sebagian dari tiap pekan disediakan untuk orang baru; yang lain menunggu pekan berikutnya yang muat.</translation>
    </message>
    <message>
        <source>This week is full; the others wait for the next with room.</source>
        <translation>Pekan ini penuh; yang lain menunggu pekan berikutnya yang muat.</translation>
    </message>
</context>
<context>
    <name>FollowUpFields</name>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Takes about, in minutes</source>
        <translation>Kira-kira lamanya, dalam menit</translation>
    </message>
    <message>
        <source> min</source>
        <translation> mnt</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Tentang apa</translation>
    </message>
    <message>
        <source>About what? A few words, or none</source>
        <translation>Tentang apa? Beberapa kata, atau kosongkan</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>What would lift it</source>
        <translation>Yang akan menaikkannya</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Direncanakan</translation>
    </message>
    <message>
        <source>The repair comes first. What else would lift it is told once it is made.</source>
        <translation>Perbaikan lebih dulu. Hal lain yang akan menaikkannya ditampilkan setelah itu.</translation>
    </message>
    <message>
        <source>Also planned</source>
        <translation>Juga direncanakan</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Belum ada yang direncanakan.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>both, in any order</source>
        <translation>keduanya, urutan bebas</translation>
    </message>
    <message>
        <source>all {count}, in any order</source>
        <translation>semua {count}, urutan bebas</translation>
    </message>
    <message>
        <source>Make good: {promise}</source>
        <translation>Perbaiki: {promise}</translation>
    </message>
    <message>
        <source>{kind}, to stay in touch</source>
        <translation>{kind}, agar tetap berkabar</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>tenggat {day}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} mnt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Selesai: {what}</translation>
    </message>
    <message>
        <source>More: {what}</source>
        <translation>Lainnya: {what}</translation>
    </message>
    <message>
        <source>Later, change, a draft message, give it up</source>
        <translation>Nanti, ubah, konsep pesan, lepas</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Copy a draft message</source>
        <translation>Salin konsep pesan</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Lepas</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencanakan</translation>
    </message>
    <message>
        <source>Plan: {what}</source>
        <translation>Rencanakan: {what}</translation>
    </message>
    <message>
        <source>makes good what was left open</source>
        <translation>memperbaiki yang masih terbuka</translation>
    </message>
    <message>
        <source>something small to keep</source>
        <translation>sesuatu yang kecil untuk ditepati</translation>
    </message>
    <message>
        <source>something done together</source>
        <translation>kegiatan bersama</translation>
    </message>
    <message>
        <source>a first exchange</source>
        <translation>percakapan pertama</translation>
    </message>
    <message>
        <source>would show {what}</source>
        <translation>akan menunjukkan {what}</translation>
    </message>
</context>
<context>
    <name>ForecastChart</name>
    <message>
        <source>week of {day}: {minutes} of {capacity} min</source>
        <translation>pekan {day}: {minutes} dari {capacity} menit</translation>
    </message>
    <message>
        <source>The next 12 weeks</source>
        <translation>12 pekan ke depan</translation>
    </message>
</context>
<context>
    <name>GracePanel</name>
    <message>
        <source>Grace</source>
        <translation>Kelapangan hati</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Mereka</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Saya</translation>
    </message>
    <message>
        <source>How this is reckoned</source>
        <translation>Cara menghitungnya</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>First steps</source>
        <translation>Langkah pertama</translation>
    </message>
    <message>
        <source>How NetPlanner reckons</source>
        <translation>Cara NetPlanner menghitung</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Lebih kecil</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Lebih besar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Read</source>
        <translation>Sudah dibaca</translation>
    </message>
</context>
<context>
    <name>ImportDetail</name>
    <message>
        <source>The chosen card</source>
        <translation>Kartu yang dipilih</translation>
    </message>
    <message>
        <source>Choose a card to see what it would change.</source>
        <translation>Pilih kartu untuk melihat apa yang akan diubahnya.</translation>
    </message>
    <message>
        <source>Same for all {count} that agree like this</source>
        <translation>Sama untuk semua {count} yang cocok seperti ini</translation>
    </message>
    <message>
        <source>{here} and {file}</source>
        <translation>{here} dan {file}</translation>
    </message>
    <message>
        <source>You changed this here, so it stays as you wrote it: {fields}.</source>
        <translation>Anda mengubah ini di sini, jadi tetap seperti yang Anda tulis: {fields}.</translation>
    </message>
    <message>
        <source>What should happen?</source>
        <translation>Apa yang dilakukan?</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Di sini</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Di berkas</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>tetap seperti sekarang</translation>
    </message>
    <message>
        <source>stays as you wrote it</source>
        <translation>tetap seperti yang Anda tulis</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>berubah</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>dan {count} lagi</translation>
    </message>
</context>
<context>
    <name>ImportFilters</name>
    <message>
        <source>Find in this file</source>
        <translation>Cari di berkas ini</translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <source>Save problem cards</source>
        <translation>Simpan kartu bermasalah</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Import {count}</source>
        <translation>Impor {count}</translation>
    </message>
    <message>
        <source>{add} to add, {update} to update, {merge} to merge, {leave} to leave out.</source>
        <translation>{add} ditambahkan, {update} diperbarui, {merge} digabungkan, {leave} tidak disertakan.</translation>
    </message>
    <message>
        <source>about 1 second</source>
        <translation>sekitar 1 detik</translation>
    </message>
    <message>
        <source>about {count} seconds</source>
        <translation>sekitar {count} detik</translation>
    </message>
    <message>
        <source>about {count} minutes</source>
        <translation>sekitar {count} menit</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>{files} and {count} more</source>
        <translation>{files} dan {count} lagi</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Impor {file}</translation>
    </message>
    <message>
        <source>Reading.</source>
        <translation>Membaca.</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Ditulis dalam</translation>
    </message>
    <message>
        <source>as it is found</source>
        <translation>sesuai yang ditemukan</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolom…</translation>
    </message>
    <message>
        <source>What the columns of the table mean</source>
        <translation>Arti kolom-kolom tabel</translation>
    </message>
    <message>
        <source>Phones without a country</source>
        <translation>Telepon tanpa kode negara</translation>
    </message>
    <message>
        <source>reads as</source>
        <translation>terbaca sebagai</translation>
    </message>
    <message>
        <source>reads as {names}</source>
        <translation>terbaca sebagai {names}</translation>
    </message>
    <message>
        <source>Count the day you connected as a first exchange ({count} of them tell it)</source>
        <translation>Hitung hari Anda terkoneksi sebagai percakapan pertama ({count} di antaranya menyebutkannya)</translation>
    </message>
    <message>
        <source>{encoding}, detected</source>
        <translation>{encoding}, terdeteksi</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 kartu</translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation>{count} kartu</translation>
    </message>
    <message>
        <source>{cards}. Nothing is written until you press Import, and one undo takes it all back.</source>
        <translation>{cards}. Tidak ada yang ditulis sebelum Anda menekan Impor, dan sekali urungkan, semuanya kembali seperti semula.</translation>
    </message>
    <message>
        <source>{cards}, vCard {versions}. Nothing is written until you press Import, and one undo takes it all back.</source>
        <translation>{cards}, vCard {versions}. Tidak ada yang ditulis sebelum Anda menekan Impor, dan sekali urungkan, semuanya kembali seperti semula.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} dan {last}</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Reading the file, and looking for people you already have.</source>
        <translation>Membaca berkas, dan mencari orang yang sudah Anda punya.</translation>
    </message>
    <message>
        <source>Reading the file once more.</source>
        <translation>Membaca berkas sekali lagi.</translation>
    </message>
    <message>
        <source>Importing.</source>
        <translation>Mengimpor.</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>One undo takes it all back.</source>
        <translation>Sekali urungkan, semuanya kembali seperti semula.</translation>
    </message>
    <message>
        <source>What was left out or guessed</source>
        <translation>Yang tidak disertakan atau ditebak</translation>
    </message>
    <message>
        <source>Save the rejected cards…</source>
        <translation>Simpan kartu yang ditolak…</translation>
    </message>
    <message>
        <source>{added} added, {updated} updated, {skipped} already here, {rejected} left out, {flagged} to look at</source>
        <translation>{added} ditambahkan, {updated} diperbarui, {skipped} sudah ada, {rejected} tidak disertakan, {flagged} perlu dilihat</translation>
    </message>
    <message>
        <source>left out:</source>
        <translation>tidak disertakan:</translation>
    </message>
    <message>
        <source>guessed:</source>
        <translation>ditebak:</translation>
    </message>
    <message>
        <source>{file}, line {line}:</source>
        <translation>{file}, baris {line}:</translation>
    </message>
</context>
<context>
    <name>ImportRowsModel</name>
    <message>
        <source>Card at line {line}</source>
        <translation>Kartu di baris {line}</translation>
    </message>
</context>
<context>
    <name>ImportRowsView</name>
    <message>
        <source>Cards in the file</source>
        <translation>Kartu di berkas</translation>
    </message>
</context>
<context>
    <name>InsightPanel</name>
    <message>
        <source>Save: {panel}</source>
        <translation>Simpan: {panel}</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Simpan sebagai gambar…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Simpan sebagai tabel…</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>3 months</source>
        <translation>3 bulan</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 bulan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Sejauh mana ke belakang</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation>Tampilkan sebagai tabel</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Tinjauan</translation>
    </message>
    <message>
        <source>how it went, not how you did</source>
        <translation>bagaimana jalannya, bukan bagaimana Anda</translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation>Ke papan</translation>
    </message>
    <message>
        <source>Once conversations and follow-ups are recorded, this page shows how it went.</source>
        <translation>Setelah percakapan dan tindak lanjut dicatat, halaman ini menunjukkan bagaimana jalannya.</translation>
    </message>
    <message>
        <source>People at each level</source>
        <translation>Orang di setiap tingkat</translation>
    </message>
    <message>
        <source>of those here now, each on its own scale</source>
        <translation>dari yang ada sekarang, masing-masing dengan skalanya</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Minutes planned and spent</source>
        <translation>Menit yang direncanakan dan terpakai</translation>
    </message>
    <message>
        <source>a line across: planned</source>
        <translation>garis melintang: rencana</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Pekan</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Terpakai</translation>
    </message>
    <message>
        <source>What things really take</source>
        <translation>Yang sebenarnya diperlukan</translation>
    </message>
    <message>
        <source>last 50 of each kind</source>
        <translation>50 terakhir tiap jenis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>rencana</translation>
    </message>
    <message>
        <source>usually</source>
        <translation>biasanya</translation>
    </message>
    <message>
        <source>counts as</source>
        <translation>terhitung</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} mnt</translation>
    </message>
    <message>
        <source>A follow-up counts with what its kind usually takes.</source>
        <translation>Tindak lanjut terhitung dengan yang biasanya diperlukan jenisnya.</translation>
    </message>
    <message>
        <source>Say how long it took when something is done; what it usually takes is learnt from that.</source>
        <translation>Katakan berapa lama saat sesuatu selesai; dari situ dipelajari berapa lama biasanya.</translation>
    </message>
    <message>
        <source>Widening and deepening</source>
        <translation>Meluaskan dan mendalami</translation>
    </message>
    <message>
        <source>dashed: what your needs suggest</source>
        <translation>putus-putus: saran kebutuhan Anda</translation>
    </message>
    <message>
        <source>widen: new people</source>
        <translation>meluaskan: orang baru</translation>
    </message>
    <message>
        <source>deepen: people you know</source>
        <translation>mendalami: orang yang dikenal</translation>
    </message>
    <message>
        <source>Widen, minutes</source>
        <translation>Meluaskan, menit</translation>
    </message>
    <message>
        <source>Deepen, minutes</source>
        <translation>Mendalami, menit</translation>
    </message>
    <message>
        <source>Promises that came due</source>
        <translation>Janji yang sampai tenggat</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Saya</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Mereka</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Milik siapa</translation>
    </message>
    <message>
        <source>What came of them</source>
        <translation>Jadinya bagaimana</translation>
    </message>
    <message>
        <source>Load by week</source>
        <translation>Beban per pekan</translation>
    </message>
    <message>
        <source>a line across: what fits</source>
        <translation>garis melintang: yang muat</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>due</source>
        <translation>tenggat</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Menit</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Yang muat</translation>
    </message>
    <message>
        <source>Done or due</source>
        <translation>Selesai atau tenggat</translation>
    </message>
</context>
<context>
    <name>IntentStrip</name>
    <message>
        <source>What I want here</source>
        <translation>Keinginan saya di sini</translation>
    </message>
    <message>
        <source>Another level</source>
        <translation>Tingkat lain</translation>
    </message>
    <message>
        <source>No aim</source>
        <translation>Tanpa tujuan</translation>
    </message>
    <message>
        <source>Grow to {level}</source>
        <translation>Tumbuhkan ke {level}</translation>
    </message>
    <message>
        <source>Keep at {level}</source>
        <translation>Jaga di {level}</translation>
    </message>
    <message>
        <source>Enough here</source>
        <translation>Cukup di sini</translation>
    </message>
    <message>
        <source>It has slipped: renew it, or let it be enough.</source>
        <translation>Sudah merenggang: perbarui, atau biarkan cukup.</translation>
    </message>
    <message>
        <source>Nothing is pushed.</source>
        <translation>Tidak ada yang didorong.</translation>
    </message>
    <message>
        <source>Shows what would lift it, then keeps it there.</source>
        <translation>Menunjukkan yang akan menaikkannya, lalu menjaganya di sana.</translation>
    </message>
    <message>
        <source>Reminds in time, before it slips.</source>
        <translation>Mengingatkan pada waktunya, sebelum merenggang.</translation>
    </message>
    <message>
        <source>No lift, no notice: this is how far it goes, and that is fine.</source>
        <translation>Tanpa dorongan, tanpa pengingat: cukup sampai di sini, dan itu baik.</translation>
    </message>
</context>
<context>
    <name>IntroductionsPage</name>
    <message>
        <source>Whom would you like to meet?</source>
        <translation>Siapa yang ingin Anda temui?</translation>
    </message>
    <message>
        <source>New wish</source>
        <translation>Pencarian baru</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Perkenalan</translation>
    </message>
    <message>
        <source>through people you already know, three steps at most</source>
        <translation>lewat kenalan, paling banyak tiga langkah</translation>
    </message>
    <message>
        <source>Nobody is looked for yet, and nothing is on its way.</source>
        <translation>Belum ada yang dicari, dan belum ada yang berjalan.</translation>
    </message>
</context>
<context>
    <name>IntroductionsPanel</name>
    <message>
        <source>Introductions</source>
        <translation>Perkenalan</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Lihat alasannya</translation>
    </message>
    <message>
        <source>Ways to them</source>
        <translation>Jalan kepadanya</translation>
    </message>
    <message>
        <source>An introduction to {name}</source>
        <translation>Perkenalan dengan {name}</translation>
    </message>
    <message>
        <source>Asked three times in 90 days; rests until {day}.</source>
        <translation>Tiga kali diminta dalam 90 hari; beristirahat sampai {day}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>dan {count} lagi</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} dan {count} lagi</translation>
    </message>
    <message>
        <source>Known by {names}</source>
        <translation>Dikenal oleh {names}</translation>
    </message>
    <message>
        <source>Knows {name}</source>
        <translation>Mengenal {name}</translation>
    </message>
    <message>
        <source>How well they know {name}</source>
        <translation>Seberapa baik mengenal {name}</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Buka halaman orangnya</translation>
    </message>
    <message>
        <source>Does not know them</source>
        <translation>Tidak mengenalnya</translation>
    </message>
    <message>
        <source>Knows somebody</source>
        <translation>Mengenal seseorang</translation>
    </message>
    <message>
        <source>Whom do they know?</source>
        <translation>Siapa yang dikenalnya?</translation>
    </message>
    <message>
        <source>Does not introduce people</source>
        <translation>Tidak memperkenalkan orang</translation>
    </message>
    <message>
        <source>Leave out of introductions</source>
        <translation>Jangan libatkan dalam perkenalan</translation>
    </message>
    <message>
        <source>Neither asked, nor looked for, nor suggested</source>
        <translation>Tidak diminta, tidak dicari, dan tidak diusulkan</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>JudgedPanel</name>
    <message>
        <source>How a way is judged</source>
        <translation>Cara menilai jalan</translation>
    </message>
    <message>
        <source>What you share and what is kept with the first person, times how well each would vouch for the next: a little {weak}, well {medium}, strongly {strong}. Each ask in 90 days takes a fifth of it; after three the person rests, and each has one request at a time. Below {least} no way is shown.</source>
        <translation>Yang dimiliki bersama dan yang ditepati dengan orang pertama, dikalikan seberapa kuat masing-masing akan menjamin orang berikutnya: sedikit {weak}, baik {medium}, kuat {strong}. Setiap permintaan dalam 90 hari menguranginya seperlima; setelah tiga, orangnya beristirahat, dan masing-masing hanya menerima satu permintaan pada satu waktu. Di bawah {least} tidak ada jalan yang ditunjukkan.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Cari tombol atau kegunaannya</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>Record a conversation</source>
        <translation>Catat percakapan</translation>
    </message>
    <message>
        <source>Record what you know</source>
        <translation>Catat yang Anda ketahui</translation>
    </message>
    <message>
        <source>What passed between you? One line is enough, or none.</source>
        <translation>Apa isi percakapannya? Satu baris cukup, atau kosongkan.</translation>
    </message>
    <message>
        <source>What passed between you</source>
        <translation>Isi percakapan</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>Berkabar</translation>
    </message>
    <message>
        <source>we were in touch that day</source>
        <translation>kami berkabar hari itu</translation>
    </message>
    <message>
        <source>I learnt their</source>
        <translation>Saya jadi tahu</translation>
    </message>
    <message>
        <source>They know my</source>
        <translation>Mereka tahu</translation>
    </message>
    <message>
        <source>we planned something</source>
        <translation>kami merencanakan sesuatu</translation>
    </message>
    <message>
        <source>we both did what was planned</source>
        <translation>kami berdua menjalankan rencananya</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Direncanakan</translation>
    </message>
    <message>
        <source>What was planned</source>
        <translation>Yang direncanakan</translation>
    </message>
    <message>
        <source>What? It can stay empty.</source>
        <translation>Apa? Boleh kosong.</translation>
    </message>
    <message>
        <source>another of theirs</source>
        <translation>satu lagi dari mereka</translation>
    </message>
    <message>
        <source>a promise of theirs</source>
        <translation>janji dari mereka</translation>
    </message>
    <message>
        <source>another of mine</source>
        <translation>satu lagi dari saya</translation>
    </message>
    <message>
        <source>a promise of mine</source>
        <translation>janji dari saya</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Ditepati</translation>
    </message>
    <message>
        <source>privately</source>
        <translation>pribadi</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>pekerjaan</translation>
    </message>
    <message>
        <source>Did together</source>
        <translation>Kegiatan bersama</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Berlanjut</translation>
    </message>
    <message>
        <source>it goes on</source>
        <translation>masih berlanjut</translation>
    </message>
    <message>
        <source>What you did together</source>
        <translation>Yang Anda lakukan bersama</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>not sure yet</source>
        <translation>belum pasti</translation>
    </message>
    <message>
        <source>rather not</source>
        <translation>sepertinya tidak</translation>
    </message>
    <message>
        <source>It fits</source>
        <translation>Cocok</translation>
    </message>
    <message>
        <source>a promise</source>
        <translation>janji</translation>
    </message>
    <message>
        <source>mine: {promise}</source>
        <translation>dari saya: {promise}</translation>
    </message>
    <message>
        <source>theirs: {promise}</source>
        <translation>dari mereka: {promise}</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Dijanjikan</translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation>{names} dan lainnya</translation>
    </message>
    <message>
        <source>The ticks are for all {people}.</source>
        <translation>Centang berlaku untuk semua {people}.</translation>
    </message>
    <message>
        <source>You and {name}</source>
        <translation>Anda dan {name}</translation>
    </message>
    <message>
        <source>What would bring {name} to {level}</source>
        <translation>Yang akan membawa {name} ke {level}</translation>
    </message>
    <message>
        <source>Tick what you have seen. Nothing is assumed.</source>
        <translation>Centang yang sudah Anda lihat. Tidak ada yang diandaikan.</translation>
    </message>
    <message>
        <source>{names}. Tick what you have seen with all of them.</source>
        <translation>{names}. Centang yang sudah Anda lihat pada mereka semua.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Terlihat pada</translation>
    </message>
    <message>
        <source>Then: {level}.</source>
        <translation>Lalu: {level}.</translation>
    </message>
    <message>
        <source>Then still missing for {level}: {what}.</source>
        <translation>Lalu masih belum ada untuk {level}: {what}.</translation>
    </message>
</context>
<context>
    <name>LogRows</name>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>You share this already. Tick it to show it anew.</source>
        <translation>Ini sudah dimiliki bersama. Centang untuk menunjukkannya lagi.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>NetPlanner</source>
        <translation>NetPlanner</translation>
    </message>
    <message>
        <source>Sample people</source>
        <translation>Orang contoh</translation>
    </message>
    <message>
        <source>Remove the sample people</source>
        <translation>Hapus orang contoh</translation>
    </message>
    <message>
        <source>Keep them for now</source>
        <translation>Biarkan dulu</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Di komputer ini</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Tersimpan {time}</translation>
    </message>
    <message>
        <source>These people are invented, to try things with.</source>
        <translation>Orang-orang ini rekaan, untuk mencoba-coba.</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Diri</translation>
    </message>
    <message>
        <source>What you know of yourself is what others can rely on. Only you see this page.</source>
        <translation>Yang Anda ketahui tentang diri sendiri dapat diandalkan orang lain. Hanya Anda yang melihat halaman ini.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>MetAtDialog</name>
    <message>
        <source>Met several at one place</source>
        <translation>Bertemu beberapa orang di satu tempat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>An evening, a fair, a course</source>
        <translation>Acara malam, pameran, kursus</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>Satu baris</translation>
    </message>
    <message>
        <source>What it was about, or nothing</source>
        <translation>Tentang apa, atau kosong</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Siapa yang hadir</translation>
    </message>
    <message>
        <source>Tag them with the place</source>
        <translation>Beri mereka label tempat itu</translation>
    </message>
    <message>
        <source>Then plan a follow-up with each, in weeks that have room</source>
        <translation>Lalu rencanakan tindak lanjut dengan masing-masing, di pekan yang muat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Who was there: {people}</source>
        <translation>Siapa yang hadir: {people}</translation>
    </message>
    <message>
        <source>Say where first.</source>
        <translation>Katakan dulu di mana.</translation>
    </message>
</context>
<context>
    <name>MetThroughDialog</name>
    <message>
        <source>Through whom did you meet {whom}?</source>
        <translation>Lewat siapa Anda mengenal {whom}?</translation>
    </message>
    <message>
        <source>Met through</source>
        <translation>Kenal lewat</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Nama seseorang</translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>Belum ada yang dipilih.</translation>
    </message>
    <message>
        <source>How well they know each other</source>
        <translation>Seberapa baik mereka saling mengenal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Tuliskan</translation>
    </message>
    <message>
        <source>From then on, introductions can go through them. Their own page changes it.</source>
        <translation>Sejak itu, perkenalan dapat lewat orang ini. Halamannya sendiri dapat mengubahnya.</translation>
    </message>
    <message>
        <source>Met through {name}</source>
        <translation>Kenal lewat {name}</translation>
    </message>
</context>
<context>
    <name>NeedDialog</name>
    <message>
        <source>What do you look for?</source>
        <translation>Apa yang Anda cari?</translation>
    </message>
    <message>
        <source>What I look for</source>
        <translation>Yang saya cari</translation>
    </message>
    <message>
        <source>Radar images, grant writing</source>
        <translation>Citra radar, penulisan hibah</translation>
    </message>
    <message>
        <source>Found by these tags</source>
        <translation>Ditemukan dengan label ini</translation>
    </message>
    <message>
        <source>radar, mapping; none: what it is called</source>
        <translation>radar, pemetaan; bila kosong: sesuai namanya</translation>
    </message>
    <message>
        <source>How much it matters</source>
        <translation>Seberapa penting</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Ini</translation>
    </message>
</context>
<context>
    <name>NeedsPanel</name>
    <message>
        <source>What I look for</source>
        <translation>Yang saya cari</translation>
    </message>
    <message>
        <source>A field or a skill that would help. Suggestions and introductions begin with it.</source>
        <translation>Bidang atau keterampilan yang akan membantu. Usulan dan perkenalan berawal dari sini.</translation>
    </message>
    <message>
        <source>More: {what}</source>
        <translation>Lainnya: {what}</translation>
    </message>
    <message>
        <source>Look for something</source>
        <translation>Cari sesuatu</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>sebelum {day}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Tidak dicari lagi</translation>
    </message>
</context>
<context>
    <name>NewPromiseDialog</name>
    <message>
        <source>What did you promise {name}?</source>
        <translation>Apa yang Anda janjikan kepada {name}?</translation>
    </message>
    <message>
        <source>What did {name} promise?</source>
        <translation>Apa yang dijanjikan {name}?</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Janji</translation>
    </message>
    <message>
        <source>A few words, or none</source>
        <translation>Beberapa kata, atau kosongkan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Tuliskan</translation>
    </message>
    <message>
        <source>It also becomes a follow-up, so that the meter counts it.</source>
        <translation>Ini juga menjadi tindak lanjut, agar ikut dihitung di meteran.</translation>
    </message>
</context>
<context>
    <name>NextStepPanel</name>
    <message>
        <source>Next best step</source>
        <translation>Langkah terbaik berikutnya</translation>
    </message>
    <message>
        <source>A minute brings you from {now} to {then}.</source>
        <translation>Satu menit membawa Anda dari {now} ke {then}.</translation>
    </message>
    <message>
        <source>{count} minutes bring you from {now} to {then}.</source>
        <translation>{count} menit membawa Anda dari {now} ke {then}.</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Tinjau sekarang</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Lakukan sekarang</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nanti saja</translation>
    </message>
</context>
<context>
    <name>NoMatch</name>
    <message>
        <source>No one matches “{words}”.</source>
        <translation>Tidak ada yang cocok dengan “{words}”.</translation>
    </message>
    <message>
        <source>No one is in this view now.</source>
        <translation>Saat ini tidak ada siapa pun di tampilan ini.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Kosongkan pencarian</translation>
    </message>
    <message>
        <source>Show everyone again</source>
        <translation>Tampilkan semua lagi</translation>
    </message>
</context>
<context>
    <name>NotesEdit</name>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Only for you: notes stay on this machine, and on no card.</source>
        <translation>Hanya untuk Anda: catatan tetap di komputer ini, dan tidak ada di kartu mana pun.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message>
        <source>Be alert</source>
        <translation>Perlu waspada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Buka {name}</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>Other ways</source>
        <translation>Cara lain</translation>
    </message>
</context>
<context>
    <name>OutreachDeeds</name>
    <message>
        <source>Not now: {name}. Suggested again in four weeks at the earliest.</source>
        <translation>Nanti saja: {name}. Diusulkan lagi paling cepat empat pekan lagi.</translation>
    </message>
    <message>
        <source>{name} is not suggested any more, and stays on the board.</source>
        <translation>{name} tidak diusulkan lagi, dan tetap di papan.</translation>
    </message>
    <message>
        <source>Planned. The week has room for it.</source>
        <translation>Direncanakan. Pekannya masih muat.</translation>
    </message>
    <message>
        <source>Noted: {name} was asked. A no would be a good answer too.</source>
        <translation>Dicatat: {name} sudah diminta. Jawaban “tidak” pun baik.</translation>
    </message>
    <message>
        <source>Noted: the first yes.</source>
        <translation>Dicatat: persetujuan pertama.</translation>
    </message>
    <message>
        <source>Noted: both said yes.</source>
        <translation>Dicatat: keduanya setuju.</translation>
    </message>
    <message>
        <source>Noted: introduced. A thank-you is left.</source>
        <translation>Dicatat: sudah diperkenalkan. Tinggal ucapan terima kasih.</translation>
    </message>
    <message>
        <source>Noted: thanked. Well done.</source>
        <translation>Dicatat: sudah berterima kasih. Bagus.</translation>
    </message>
    <message>
        <source>Noted: it will not come about. That is fine.</source>
        <translation>Dicatat: tidak akan terjadi. Tidak apa-apa.</translation>
    </message>
    <message>
        <source>{name} knows {other}.</source>
        <translation>{name} mengenal {other}.</translation>
    </message>
    <message>
        <source>Removed: who knows whom.</source>
        <translation>Dihapus: siapa mengenal siapa.</translation>
    </message>
    <message>
        <source>{name} may be asked for introductions.</source>
        <translation>{name} boleh dimintai perkenalan.</translation>
    </message>
    <message>
        <source>{name} is not asked for introductions.</source>
        <translation>{name} tidak dimintai perkenalan.</translation>
    </message>
    <message>
        <source>{name} takes part in introductions again.</source>
        <translation>{name} kembali ikut dalam perkenalan.</translation>
    </message>
    <message>
        <source>{name} is left out of introductions and suggestions.</source>
        <translation>{name} tidak dilibatkan dalam perkenalan dan usulan.</translation>
    </message>
</context>
<context>
    <name>OwnTimePanel</name>
    <message>
        <source>{done} of {share} min in 4 weeks</source>
        <translation>{done} dari {share} mnt dalam 4 pekan</translation>
    </message>
    <message>
        <source>Time for me</source>
        <translation>Waktu untuk diri</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>pekan ini</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} mnt</translation>
    </message>
    <message>
        <source>From {minutes} min in four weeks on, the room for new people stays whole.</source>
        <translation>Mulai {minutes} menit dalam empat pekan, ruang untuk orang baru tetap utuh.</translation>
    </message>
    <message>
        <source>Plan time for me</source>
        <translation>Rencanakan waktu untuk diri</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back to where you came from: Esc</source>
        <translation>Kembali ke halaman sebelumnya: Esc</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>A conversation, and what it showed: L</source>
        <translation>Percakapan, dan yang ditunjukkannya: L</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>dormant since {day}</source>
        <translation>tak aktif sejak {day}</translation>
    </message>
    <message>
        <source>holds until {day}</source>
        <translation>bertahan sampai {day}</translation>
    </message>
</context>
<context>
    <name>PageTop</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Find a command or a person</source>
        <translation>Cari perintah atau orang</translation>
    </message>
    <message>
        <source>A command or a name</source>
        <translation>Perintah atau nama</translation>
    </message>
    <message>
        <source>Commands and people</source>
        <translation>Perintah dan orang</translation>
    </message>
    <message>
        <source>A conversation today</source>
        <translation>Percakapan hari ini</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Baru-baru ini</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Nothing is called so. Esc begins anew.</source>
        <translation>Tidak ada yang bernama begitu. Esc mulai lagi.</translation>
    </message>
    <message>
        <source>Enter does it, Esc goes back</source>
        <translation>Enter melakukannya, Esc kembali</translation>
    </message>
    <message>
        <source>Enter takes it, → offers what can be done; “name: a line” records a conversation</source>
        <translation>Enter mengambilnya, → menawarkan tindakan; “nama: satu baris” mencatat percakapan</translation>
    </message>
</context>
<context>
    <name>PathDrawing</name>
    <message>
        <source>You</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Saya</translation>
    </message>
</context>
<context>
    <name>PathPanel</name>
    <message>
        <source>The best way to {name}</source>
        <translation>Jalan terbaik ke {name}</translation>
    </message>
    <message>
        <source>Another way to {name}</source>
        <translation>Jalan lain ke {name}</translation>
    </message>
    <message>
        <source>You to {name}: {terms}</source>
        <translation>Anda ke {name}: {terms}</translation>
    </message>
    <message>
        <source>On the way to {name}</source>
        <translation>Dalam perjalanan ke {name}</translation>
    </message>
    <message>
        <source>shared: {tie}</source>
        <translation>bersama: {tie}</translation>
    </message>
    <message>
        <source>vouches: {tie}</source>
        <translation>menjamin: {tie}</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>All people</source>
        <translation>Semua orang</translation>
    </message>
</context>
<context>
    <name>PeopleViews</name>
    <message>
        <source>Save this view</source>
        <translation>Simpan tampilan ini</translation>
    </message>
    <message>
        <source>Its name in the sidebar</source>
        <translation>Namanya di bilah samping</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>Ganti nama tampilan ini</translation>
    </message>
    <message>
        <source>“{view}” is no longer in the sidebar.</source>
        <translation>“{view}” tidak ada lagi di bilah samping.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Ganti nama…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>PersonDeeds</name>
    <message>
        <source>Not recorded: {name}. What you ticked is kept until the window closes.</source>
        <translation>Belum dicatat: {name}. Yang Anda centang disimpan sampai jendela ditutup.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Recorded: {name}.</source>
        <translation>Dicatat: {name}.</translation>
    </message>
    <message>
        <source>Now: {level}.</source>
        <translation>Sekarang: {level}.</translation>
    </message>
    <message>
        <source>Recorded with {people}.</source>
        <translation>Dicatat dengan {people}.</translation>
    </message>
    <message>
        <source>A repair comes first with {name}.</source>
        <translation>Perbaikan lebih dulu dengan {name}.</translation>
    </message>
    <message>
        <source>A repair comes first with {name}: {promise}.</source>
        <translation>Perbaikan lebih dulu dengan {name}: {promise}.</translation>
    </message>
    <message>
        <source>Open the promise</source>
        <translation>Buka janjinya</translation>
    </message>
    <message>
        <source>Enough here: {name}.</source>
        <translation>Cukup di sini: {name}.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Sudah begitu.</translation>
    </message>
    <message>
        <source>Set, with {name}.</source>
        <translation>Ditetapkan untuk {name}.</translation>
    </message>
    <message>
        <source>Added: {name}.</source>
        <translation>Ditambahkan: {name}.</translation>
    </message>
    <message>
        <source>Changed: {name}.</source>
        <translation>Diubah: {name}.</translation>
    </message>
    <message>
        <source>Looked at.</source>
        <translation>Sudah dilihat.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Ditarik kembali.</translation>
    </message>
    <message>
        <source>In the trash for 30 days: {name}.</source>
        <translation>Di tempat sampah selama 30 hari: {name}.</translation>
    </message>
    <message>
        <source>1 open promise went along.</source>
        <translation>1 janji terbuka ikut serta.</translation>
    </message>
    <message>
        <source>{count} open promises went along.</source>
        <translation>{count} janji terbuka ikut serta.</translation>
    </message>
    <message>
        <source>Brought back: {people}.</source>
        <translation>Dikembalikan: {people}.</translation>
    </message>
    <message>
        <source>Gone for good.</source>
        <translation>Dihapus untuk selamanya.</translation>
    </message>
    <message>
        <source>Gone for good. Backups of earlier days still hold them, in {folder}: {names}.</source>
        <translation>Dihapus untuk selamanya. Cadangan dari hari sebelumnya masih memuatnya, di {folder}: {names}.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>New person</source>
        <translation>Orang baru</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>One name is enough</source>
        <translation>Satu nama cukup</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Panggilan</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Pekerjaannya</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>such as 13 March 1990, or 13 March</source>
        <translation>seperti 13 Maret 1990, atau 13 Maret</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Ulang tahun</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>dipisah dengan koma</translation>
    </message>
    <message>
        <source>Note on the card</source>
        <translation>Catatan di kartu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>What the card says</source>
        <translation>Isi kartunya</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>A name is all that is needed.</source>
        <translation>Nama saja sudah cukup.</translation>
    </message>
    <message>
        <source>The birthday is not clear yet.</source>
        <translation>Ulang tahunnya belum jelas.</translation>
    </message>
    <message>
        <source>Understood as {day}.</source>
        <translation>Dipahami sebagai {day}.</translation>
    </message>
    <message>
        <source>Understood as {day} of any year.</source>
        <translation>Dipahami sebagai {day} tahun mana pun.</translation>
    </message>
    <message>
        <source>As the card writes it. It stays so until you change it.</source>
        <translation>Seperti yang tertulis di kartu. Tetap begitu sampai Anda mengubahnya.</translation>
    </message>
    <message>
        <source>The calendar has no such day. Look at the day and the month once more.</source>
        <translation>Hari itu tidak ada di kalender. Lihat sekali lagi hari dan bulannya.</translation>
    </message>
    <message>
        <source>This day is still to come. Correct the year, or leave it out.</source>
        <translation>Hari itu belum tiba. Perbaiki tahunnya, atau kosongkan.</translation>
    </message>
    <message>
        <source>Nobody alive is that old. Correct the year, or leave it out.</source>
        <translation>Belum ada orang hidup setua itu. Perbaiki tahunnya, atau kosongkan.</translation>
    </message>
    <message>
        <source>Not clear yet. Write it like 13 March 1990, or 13 March, or leave it empty.</source>
        <translation>Belum jelas. Tulis seperti 13 Maret 1990, atau 13 Maret, atau biarkan kosong.</translation>
    </message>
    <message>
        <source>Leave without saving what you changed?</source>
        <translation>Tinggalkan tanpa menyimpan ubahan Anda?</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Lanjut mengubah</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Tinggalkan</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Pilih gambar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Hapus gambar</translation>
    </message>
    <message>
        <source>The picture on this card cannot be shown. It stays as it is.</source>
        <translation>Gambar di kartu ini tidak dapat ditampilkan. Gambarnya tetap seperti sekarang.</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp)</source>
        <translation>Gambar (*.jpg *.jpeg *.png *.gif *.webp)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Pilih gambar</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>The picture on this card cannot be shown. It is kept as it is.</source>
        <translation>Gambar di kartu ini tidak dapat ditampilkan. Gambarnya disimpan apa adanya.</translation>
    </message>
</context>
<context>
    <name>PromiseDeeds</name>
    <message>
        <source>Written down: a promise.</source>
        <translation>Dituliskan: janji.</translation>
    </message>
    <message>
        <source>Recorded: the promise was kept.</source>
        <translation>Dicatat: janjinya ditepati.</translation>
    </message>
    <message>
        <source>Recorded: it was not kept. It can still be made good.</source>
        <translation>Dicatat: tidak ditepati. Masih dapat diperbaiki.</translation>
    </message>
    <message>
        <source>Recorded: no longer needed. That costs nothing.</source>
        <translation>Dicatat: tidak perlu lagi. Tidak ada ruginya.</translation>
    </message>
    <message>
        <source>Agreed: any day.</source>
        <translation>Disepakati: hari apa saja.</translation>
    </message>
    <message>
        <source>Agreed: {day}.</source>
        <translation>Disepakati: {day}.</translation>
    </message>
    <message>
        <source>Recorded: made good.</source>
        <translation>Dicatat: sudah diperbaiki.</translation>
    </message>
    <message>
        <source>Recorded: forgiven.</source>
        <translation>Dicatat: dimaafkan.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Dihapus.</translation>
    </message>
</context>
<context>
    <name>PromiseRows</name>
    <message>
        <source>I promised</source>
        <translation>Saya berjanji</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>Mereka berjanji</translation>
    </message>
    <message>
        <source>What I promised</source>
        <translation>Yang saya janjikan</translation>
    </message>
    <message>
        <source>What they promised</source>
        <translation>Yang mereka janjikan</translation>
    </message>
    <message>
        <source>What? It can stay empty.</source>
        <translation>Apa? Boleh kosong.</translation>
    </message>
    <message>
        <source>Take this promise away</source>
        <translation>Hapus janji ini</translation>
    </message>
</context>
<context>
    <name>PromisesPanel</name>
    <message>
        <source>Fewer</source>
        <translation>Lebih sedikit</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Semua {count}</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Janji</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Saya</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Mereka</translation>
    </message>
    <message>
        <source>None yet. A small promise, kept, says more than a large one.</source>
        <translation>Belum ada. Janji kecil yang ditepati lebih berarti daripada yang besar.</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Saya berjanji</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>Mereka berjanji</translation>
    </message>
    <message>
        <source>Was it kept? It was due {day}</source>
        <translation>Apakah ditepati? Tenggatnya {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>tenggat {day}</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Janji</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>ditepati</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>tidak perlu lagi</translation>
    </message>
    <message>
        <source>not kept, told in time</source>
        <translation>tidak ditepati, diberi tahu pada waktunya</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>tidak ditepati</translation>
    </message>
    <message>
        <source>made good</source>
        <translation>sudah diperbaiki</translation>
    </message>
    <message>
        <source>forgiven</source>
        <translation>dimaafkan</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Ditepati</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Tidak perlu lagi</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Tidak ditepati</translation>
    </message>
    <message>
        <source>I told them in time</source>
        <translation>Saya memberi tahu pada waktunya</translation>
    </message>
    <message>
        <source>They told me in time</source>
        <translation>Mereka memberi tahu pada waktunya</translation>
    </message>
    <message>
        <source>Nothing was said before</source>
        <translation>Tidak ada kabar sebelumnya</translation>
    </message>
    <message>
        <source>I misled them about it</source>
        <translation>Saya tidak terus terang soal itu</translation>
    </message>
    <message>
        <source>I was misled about it</source>
        <translation>Saya tidak diberi tahu terus terang</translation>
    </message>
    <message>
        <source>Later day</source>
        <translation>Hari lebih lambat</translation>
    </message>
    <message>
        <source>Another day was agreed</source>
        <translation>Hari lain sudah disepakati</translation>
    </message>
    <message>
        <source>I made it good</source>
        <translation>Saya sudah memperbaikinya</translation>
    </message>
    <message>
        <source>They made it good</source>
        <translation>Mereka sudah memperbaikinya</translation>
    </message>
    <message>
        <source>They forgave</source>
        <translation>Mereka memaafkan</translation>
    </message>
    <message>
        <source>I forgive</source>
        <translation>Saya memaafkan</translation>
    </message>
    <message>
        <source>Ask for a repair: {promise}</source>
        <translation>Minta diperbaiki: {promise}</translation>
    </message>
    <message>
        <source>Ask for a repair</source>
        <translation>Minta diperbaiki</translation>
    </message>
    <message>
        <source>Written down by mistake: take it away</source>
        <translation>Tertulis karena keliru: hapus</translation>
    </message>
    <message>
        <source>More: {what}</source>
        <translation>Lainnya: {what}</translation>
    </message>
    <message>
        <source>Copy a draft: ask for a later day</source>
        <translation>Salin konsep: minta hari lebih lambat</translation>
    </message>
    <message>
        <source>Copy a draft: ask for a repair</source>
        <translation>Salin konsep: minta diperbaiki</translation>
    </message>
    <message>
        <source>Copy a draft: thank them</source>
        <translation>Salin konsep: ucapkan terima kasih</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Pilih &amp;semua</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Naikkan</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Turunkan</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What's This?</source>
        <translation>Apa ini?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Oke</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Lihat di:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder induk</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ke folder induk</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Buat folder baru</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Buat folder baru</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Tampilan daftar</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Ubah ke tampilan daftar</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Tampilan rinci</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Ubah ke tampilan rinci</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nama berkas:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Jenis berkas:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Pilih</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ganti nama</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Tampilkan berkas &amp;tersembunyi</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Folder &amp;baru</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Folder baru</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Tempat terakhir</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 sudah ada.
Apakah Anda ingin menggantinya?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Berkas tidak ditemukan.
Periksa apakah nama berkasnya benar.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Folder tidak ditemukan.
Periksa apakah nama foldernya benar.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Tanggal diubah</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Komputer saya</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ulan&amp;gi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Tampilkan rincian...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Sembunyikan rincian...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Oke</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Simpan semua</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Atur ulang</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Pulihkan setelan awal</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ulan&amp;gi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Salin alamat &amp;tautan</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>ReachPanel</name>
    <message>
        <source>Within reach: {need}</source>
        <translation>Terjangkau: {need}</translation>
    </message>
    <message>
        <source>and {count} more; those with the best ways are shown</source>
        <translation>dan {count} lagi; yang jalannya terbaik ditampilkan</translation>
    </message>
</context>
<context>
    <name>ReckoningTable</name>
    <message>
        <source>Theirs</source>
        <translation>Mereka</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Saya</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>ditepati</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>tidak ditepati</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>waspada</translation>
    </message>
    <message>
        <source>{whose}, to begin with</source>
        <translation>{whose}, pada awalnya</translation>
    </message>
    <message>
        <source>{whose}: {kept} / ({kept} + {broken}) = {trust}; alert {alert}</source>
        <translation>{whose}: {kept} / ({kept} + {broken}) = {trust}; waspada {alert}</translation>
    </message>
    <message>
        <source>size {size}</source>
        <translation>ukuran {size}</translation>
    </message>
    <message>
        <source>kept {day}</source>
        <translation>ditepati {day}</translation>
    </message>
    <message>
        <source>not kept {day}</source>
        <translation>tidak ditepati {day}</translation>
    </message>
    <message>
        <source>forgiven {day}</source>
        <translation>dimaafkan {day}</translation>
    </message>
    <message>
        <source>made good {day}</source>
        <translation>diperbaiki {day}</translation>
    </message>
    <message>
        <source>told in time</source>
        <translation>diberi tahu pada waktunya</translation>
    </message>
    <message>
        <source>misled</source>
        <translation>tidak terus terang</translation>
    </message>
    <message>
        <source>Kept adds its size, halved each {year} days. Not kept adds its size, twice when nothing was said before; of that {open} while open, {forgiven} forgiven, {repaired} made good, {both} both, at least {misled} with misleading, halved each {year} days from then. Alert adds the size while open; forgiven but not made good, halved each {half} days. A little alert from {amber}, alert from {red}.</source>
        <translation>Janji yang ditepati menambah sebesar ukurannya, berkurang separuh tiap {year} hari. Yang tidak ditepati menambah sebesar ukurannya, dua kali bila tanpa kabar sebelumnya; dari itu {open} selama terbuka, {forgiven} bila dimaafkan, {repaired} bila diperbaiki, {both} bila keduanya, sedikitnya {misled} bila tidak terus terang, berkurang separuh tiap {year} hari sejak itu. Waspada bertambah sebesar ukurannya selama terbuka; bila dimaafkan tetapi belum diperbaiki, berkurang separuh tiap {half} hari. Sedikit waspada mulai {amber}, waspada mulai {red}.</translation>
    </message>
</context>
<context>
    <name>ReliefDeeds</name>
    <message>
        <source>Done: 1 change.</source>
        <translation>Selesai: 1 perubahan.</translation>
    </message>
    <message>
        <source>Done: {count} changes.</source>
        <translation>Selesai: {count} perubahan.</translation>
    </message>
    <message>
        <source>Borrowed: {minutes} min of your own time, given back in the week of {day}.</source>
        <translation>Dipinjam: {minutes} menit dari waktu Anda sendiri, dikembalikan di pekan {day}.</translation>
    </message>
</context>
<context>
    <name>ReliefPanel</name>
    <message>
        <source>Borrow from my own time</source>
        <translation>Pinjam dari waktu saya sendiri</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>Nothing changes until you apply. Drafts are never sent for you.</source>
        <translation>Belum ada yang berubah sebelum Anda terapkan. Konsep tidak pernah dikirim atas nama Anda.</translation>
    </message>
    <message>
        <source>What to give up</source>
        <translation>Yang bisa dilepas</translation>
    </message>
    <message>
        <source>Draft to {name}</source>
        <translation>Konsep untuk {name}</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>Terapkan 1 perubahan</translation>
    </message>
    <message>
        <source>Apply {count} changes</source>
        <translation>Terapkan {count} perubahan</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>NetPlanner</source>
        <translation>NetPlanner</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open the week</source>
        <translation>Buka pekan</translation>
    </message>
    <message>
        <source>Remind in an hour</source>
        <translation>Ingatkan satu jam lagi</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>How often</source>
        <translation>Seberapa sering</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Sekali sehari</translation>
    </message>
    <message>
        <source>Once a week, on Monday</source>
        <translation>Sekali sepekan, hari Senin</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Tidak pernah</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Tidak sebelum</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Tenang sejak</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Tenang sampai</translation>
    </message>
    <message>
        <source>Show NetPlanner in the system's tray</source>
        <translation>Tampilkan NetPlanner di baki sistem</translation>
    </message>
    <message>
        <source>to</source>
        <translation>sampai</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Jam tenang</translation>
    </message>
    <message>
        <source>One line says what today asks for, and what is still open from before. Nothing is sent, and what you do not get to stays in the week.</source>
        <translation>Satu baris mengatakan apa yang diminta hari ini, dan apa yang masih terbuka dari sebelumnya. Tidak ada yang dikirim, dan yang belum sempat tetap ada di pekan.</translation>
    </message>
</context>
<context>
    <name>RhythmPage</name>
    <message>
        <source> days</source>
        <translation> hari</translation>
    </message>
    <message>
        <source>never</source>
        <translation>tidak pernah</translation>
    </message>
    <message>
        <source> min</source>
        <translation> mnt</translation>
    </message>
    <message>
        <source>As usual: {number}</source>
        <translation>Seperti biasa: {number}</translation>
    </message>
    <message>
        <source>With people you keep or grow. Any exchange counts; nothing piles up.</source>
        <translation>Dengan orang yang Anda jaga atau tumbuhkan. Percakapan apa pun dihitung; tidak ada yang menumpuk.</translation>
    </message>
    <message>
        <source>In touch again after</source>
        <translation>Berkabar lagi setelah</translation>
    </message>
    <message>
        <source>What a new follow-up begins with. Each can say otherwise.</source>
        <translation>Nilai awal untuk tindak lanjut baru. Masing-masing dapat diubah.</translation>
    </message>
    <message>
        <source>Usually takes</source>
        <translation>Biasanya perlu</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Kosongkan pencarian</translation>
    </message>
</context>
<context>
    <name>SelfDeeds</name>
    <message>
        <source>Written down.</source>
        <translation>Dituliskan.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Diubah.</translation>
    </message>
    <message>
        <source>Looked at: it still holds.</source>
        <translation>Sudah dilihat: masih berlaku.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Dihapus.</translation>
    </message>
    <message>
        <source>No longer looked for.</source>
        <translation>Tidak dicari lagi.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Setelan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Irama</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Pengingat</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Jendela</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>SeveralDeeds</name>
    <message>
        <source>Tags changed: {people}.</source>
        <translation>Label diubah: {people}.</translation>
    </message>
    <message>
        <source>They had these tags already.</source>
        <translation>Mereka sudah punya label ini.</translation>
    </message>
    <message>
        <source>{intent}: {people}.</source>
        <translation>{intent}: {people}.</translation>
    </message>
    <message>
        <source>With {people} there is nothing to keep yet: record an exchange first.</source>
        <translation>Dengan {people} belum ada yang dijaga: catat dulu sebuah percakapan.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Sudah begitu.</translation>
    </message>
    <message>
        <source>Recorded with {people}.</source>
        <translation>Dicatat dengan {people}.</translation>
    </message>
</context>
<context>
    <name>SharedPanel</name>
    <message>
        <source>What we share</source>
        <translation>Yang dimiliki bersama</translation>
    </message>
    <message>
        <source>I know of them</source>
        <translation>Saya tahu tentang mereka</translation>
    </message>
    <message>
        <source>They know of me</source>
        <translation>Mereka tahu tentang saya</translation>
    </message>
    <message>
        <source>Seen something?</source>
        <translation>Ada yang terlihat?</translation>
    </message>
    <message>
        <source>I learnt</source>
        <translation>Saya jadi tahu</translation>
    </message>
    <message>
        <source>They showed</source>
        <translation>Mereka menunjukkan</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Bersama</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>kini di sini</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>bertahan</translation>
    </message>
    <message>
        <source>all there already</source>
        <translation>semua sudah ada</translation>
    </message>
    <message>
        <source>{missing} of {all} still open</source>
        <translation>{missing} dari {all} masih terbuka</translation>
    </message>
    <message>
        <source>{level}: {what}</source>
        <translation>{level}: {what}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>Tampilan saya</translation>
    </message>
    <message>
        <source>What you look for</source>
        <translation>Yang Anda cari</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Pages and views</source>
        <translation>Halaman dan tampilan</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>small</source>
        <translation>kecil</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>sedang</translation>
    </message>
    <message>
        <source>large</source>
        <translation>besar</translation>
    </message>
    <message>
        <source>How large</source>
        <translation>Seberapa besar</translation>
    </message>
</context>
<context>
    <name>SoughtList</name>
    <message>
        <source>Whom and what I look for, and what is on its way</source>
        <translation>Siapa dan apa yang saya cari, dan yang sedang berjalan</translation>
    </message>
</context>
<context>
    <name>SoughtRowsModel</name>
    <message>
        <source>Whom and what I look for</source>
        <translation>Siapa dan apa yang saya cari</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>Sedang berjalan</translation>
    </message>
    <message>
        <source>Needs a rest</source>
        <translation>Perlu beristirahat</translation>
    </message>
    <message>
        <source>{need}, by {day}</source>
        <translation>{need}, sebelum {day}</translation>
    </message>
    <message>
        <source>1 person within reach</source>
        <translation>1 orang terjangkau</translation>
    </message>
    <message>
        <source>{count} people within reach</source>
        <translation>{count} orang terjangkau</translation>
    </message>
    <message>
        <source>nobody within reach yet</source>
        <translation>belum ada yang terjangkau</translation>
    </message>
    <message>
        <source>asked {count} times, free again {day}</source>
        <translation>diminta {count} kali, bebas lagi {day}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Within reach: {need}</source>
        <translation>Terjangkau: {need}</translation>
    </message>
    <message>
        <source>Give this wish a tag, so that people who carry it can be found.</source>
        <translation>Beri pencarian ini label, agar orang yang memilikinya dapat ditemukan.</translation>
    </message>
    <message>
        <source>Nobody with these tags is within reach yet. Who knows whom can be said on anybody's page, in two clicks.</source>
        <translation>Belum ada orang dengan label ini yang terjangkau. Siapa mengenal siapa dapat dicatat di halaman siapa pun, dengan dua klik.</translation>
    </message>
    <message>
        <source>{name} rests</source>
        <translation>{name} beristirahat</translation>
    </message>
    <message>
        <source>Asked {count} times in 90 days. Free again on {day}; until then, other ways are looked for.</source>
        <translation>Diminta {count} kali dalam 90 hari. Bebas lagi pada {day}; sampai saat itu, jalan lain dicari.</translation>
    </message>
    <message>
        <source>What might {name} need? Now is a good time to give.</source>
        <translation>Apa yang mungkin diperlukan {name}? Sekarang waktu yang baik untuk memberi.</translation>
    </message>
    <message>
        <source>Whom would you like to meet?</source>
        <translation>Siapa yang ingin Anda temui?</translation>
    </message>
    <message>
        <source>Write a name into the field above, and the best way to them is shown: through whom, and why.</source>
        <translation>Tulis nama di kolom di atas, dan jalan terbaik kepadanya ditunjukkan: lewat siapa, dan mengapa.</translation>
    </message>
    <message>
        <source>You know {name} yourself; nobody needs to be asked.</source>
        <translation>Anda sendiri mengenal {name}; tidak ada yang perlu diminta.</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Tindak lanjut baru</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>It grows as you and {name} share more.</source>
        <translation>Ini tumbuh seiring bertambahnya yang Anda dan {name} miliki bersama.</translation>
    </message>
    <message>
        <source>Do you know who knows them? Say so on that person's page, in two clicks.</source>
        <translation>Tahukah Anda siapa yang mengenalnya? Catat di halaman orang itu, dengan dua klik.</translation>
    </message>
    <message>
        <source>The way to {name}</source>
        <translation>Jalan ke {name}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Buka {name}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>A long job is under way. This can be done once it has ended.</source>
        <translation>Pekerjaan panjang sedang berjalan. Ini dapat dilakukan setelah itu berakhir.</translation>
    </message>
    <message>
        <source>Under way: {people}.</source>
        <translation>Sedang berjalan: {people}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Undone: {step}.</source>
        <translation>Diurungkan: {step}.</translation>
    </message>
    <message>
        <source>Undone for {who}: {step}.</source>
        <translation>Diurungkan untuk {who}: {step}.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <translation>Dilakukan lagi: {step}.</translation>
    </message>
    <message>
        <source>Done again for {who}: {step}.</source>
        <translation>Dilakukan lagi untuk {who}: {step}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Dihentikan. Tidak ada yang berubah.</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Find a tag, or write a new one</source>
        <translation>Cari label, atau tulis yang baru</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Tags of {people}</source>
        <translation>Label {people}</translation>
    </message>
    <message>
        <source>{tag} (some: {count})</source>
        <translation>{tag} (sebagian: {count})</translation>
    </message>
    <message>
        <source>Write “{tag}” as a new tag</source>
        <translation>Tulis “{tag}” sebagai label baru</translation>
    </message>
    <message>
        <source>Enter ticks a tag or writes a new one. Ctrl+Enter saves.</source>
        <translation>Enter mencentang label atau menulis yang baru. Ctrl+Enter menyimpan.</translation>
    </message>
    <message>
        <source>Enter writes “{tag}” as a new tag.</source>
        <translation>Enter menulis “{tag}” sebagai label baru.</translation>
    </message>
    <message>
        <source>Enter ticks “{tag}”.</source>
        <translation>Enter mencentang “{tag}”.</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>What to do this week, in order</source>
        <translation>Yang dilakukan pekan ini, berurutan</translation>
    </message>
</context>
<context>
    <name>TaskRowsModel</name>
    <message>
        <source>Birthdays</source>
        <translation>Ulang tahun</translation>
    </message>
    <message>
        <source>Done this week</source>
        <translation>Selesai pekan ini</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Pekan depan</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Hari apa saja</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Pekan {day}</translation>
    </message>
    <message>
        <source>{me}, from its own {minutes} min</source>
        <translation>{me}, dari {minutes} mnt miliknya sendiri</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Diri</translation>
    </message>
    <message>
        <source>birthday {day}</source>
        <translation>ulang tahun {day}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} mnt</translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Lakukan sekarang</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawab</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Rencanakan</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Copy a draft message</source>
        <translation>Salin konsep pesan</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Lepas</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Buka halaman orangnya</translation>
    </message>
    <message>
        <source>Not now: again in four weeks</source>
        <translation>Nanti saja: empat pekan lagi</translation>
    </message>
    <message>
        <source>Never suggest them</source>
        <translation>Jangan pernah usulkan</translation>
    </message>
    <message>
        <source>Another day was agreed</source>
        <translation>Hari lain sudah disepakati</translation>
    </message>
    <message>
        <source>Kept on {day}</source>
        <translation>Ditepati pada {day}</translation>
    </message>
    <message>
        <source>Kept today</source>
        <translation>Ditepati hari ini</translation>
    </message>
    <message>
        <source>Not kept, told in time</source>
        <translation>Tidak ditepati, diberi tahu pada waktunya</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Tidak ditepati</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Tidak perlu lagi</translation>
    </message>
</context>
<context>
    <name>TickChip</name>
    <message>
        <source>You share this already. Tick it to show it anew.</source>
        <translation>Ini sudah dimiliki bersama. Centang untuk menunjukkannya lagi.</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source> min</source>
        <translation> mnt</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Menit sepekan</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of these, for you</source>
        <translation>Dari itu, untuk Anda</translation>
    </message>
    <message>
        <source>Minutes in the weeks chosen</source>
        <translation>Menit di pekan yang dipilih</translation>
    </message>
    <message>
        <source>off</source>
        <translation>libur</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Libur</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Seperti biasa</translation>
    </message>
    <message>
        <source>Weeks that differ</source>
        <translation>Pekan yang berbeda</translation>
    </message>
    <message>
        <source>Holidays, leave, a busy season: choose weeks, then say what they have.</source>
        <translation>Liburan, cuti, musim sibuk: pilih pekan, lalu katakan berapa yang ada.</translation>
    </message>
    <message>
        <source>Leaves {others} min a week for others, {own} for you.</source>
        <translation>Tersisa {others} mnt sepekan untuk orang lain, {own} untuk Anda.</translation>
    </message>
    <message>
        <source>= {hours} h {minutes} min</source>
        <translation>= {hours} j {minutes} mnt</translation>
    </message>
    <message>
        <source>= {hours} h</source>
        <translation>= {hours} j</translation>
    </message>
    <message>
        <source>No week chosen.</source>
        <translation>Belum ada pekan yang dipilih.</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Pekan {day}</translation>
    </message>
    <message>
        <source>{count} weeks, from that of {day}</source>
        <translation>{count} pekan, mulai pekan {day}</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Fewer</source>
        <translation>Lebih sedikit</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Semua {count}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Lini masa</translation>
    </message>
    <message>
        <source>and {count} earlier</source>
        <translation>dan {count} sebelumnya</translation>
    </message>
    <message>
        <source>Nothing yet. The first exchange will stand here.</source>
        <translation>Belum ada. Percakapan pertama akan ada di sini.</translation>
    </message>
    <message>
        <source>Record a conversation</source>
        <translation>Catat percakapan</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>Tempat sampah</translation>
    </message>
    <message>
        <source>Find in the trash</source>
        <translation>Cari di tempat sampah</translation>
    </message>
    <message>
        <source>People in the trash</source>
        <translation>Orang di tempat sampah</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Hapus untuk selamanya…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>For {days} days they can be brought back as they were, with everything you recorded.</source>
        <translation>Selama {days} hari mereka dapat dikembalikan seperti semula, dengan semua yang Anda catat.</translation>
    </message>
    <message>
        <source>since {day}, 1 day left</source>
        <translation>sejak {day}, 1 hari lagi</translation>
    </message>
    <message>
        <source>since {day}, {count} days left</source>
        <translation>sejak {day}, {count} hari lagi</translation>
    </message>
    <message>
        <source>Nobody here is called so.</source>
        <translation>Tidak ada yang bernama begitu di sini.</translation>
    </message>
    <message>
        <source>Nobody is in the trash.</source>
        <translation>Tidak ada orang di tempat sampah.</translation>
    </message>
    <message>
        <source>Delete {people} for good, with everything recorded? It cannot be undone, nor can what was done before. Backups made earlier may still hold them.</source>
        <translation>Hapus {people} untuk selamanya, dengan semua yang dicatat? Ini tidak dapat diurungkan, begitu juga yang dilakukan sebelumnya. Cadangan yang dibuat lebih dulu mungkin masih memuatnya.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tetap simpan</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Hapus untuk selamanya</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>There is no file at {path} yet. Import people first: netplanner import FILE.vcf.</source>
        <translation>Belum ada berkas di {path}. Impor orang dulu: netplanner import FILE.vcf.</translation>
    </message>
    <message>
        <source>{path} was written by a newer NetPlanner. Install that version to open it.</source>
        <translation>{path} ditulis oleh NetPlanner yang lebih baru. Pasang versi itu untuk membukanya.</translation>
    </message>
    <message>
        <source>{path} is in use by another program. Wait until it has finished, then try again.</source>
        <translation>{path} sedang dipakai program lain. Tunggu sampai selesai, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{path} may only be read. Give yourself the right to write it, then try again.</source>
        <translation>{path} hanya boleh dibaca. Beri diri Anda hak menulisnya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{path} is damaged. It was left as it is; open a backup instead.</source>
        <translation>{path} rusak. Berkasnya dibiarkan seperti adanya; buka cadangan sebagai gantinya.</translation>
    </message>
    <message>
        <source>{path} is not a NetPlanner file. Choose another file with --database.</source>
        <translation>{path} bukan berkas NetPlanner. Pilih berkas lain dengan --database.</translation>
    </message>
    <message>
        <source>{path} is no copy of a NetPlanner file. Choose one that a backup has made.</source>
        <translation>{path} bukan salinan berkas NetPlanner. Pilih yang dibuat oleh cadangan.</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Check that the folder is there and that you may use it.</source>
        <translation>{path} tidak dapat dibuka. Periksa apakah foldernya ada dan boleh Anda pakai.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Free some space, then try again.</source>
        <translation>Belum tersimpan: disk penuh. Kosongkan sebagian, lalu coba lagi.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Tidak ada yang dapat diurungkan.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Tidak ada yang dapat diulangi.</translation>
    </message>
    <message>
        <source>This step cannot be undone: what it changed has been changed again since.</source>
        <translation>Langkah ini tidak dapat diurungkan: yang diubahnya sudah diubah lagi sejak itu.</translation>
    </message>
    <message>
        <source>Nobody here is called “{query}”. Check the name, or give a part of it.</source>
        <translation>Tidak ada yang bernama “{query}” di sini. Periksa namanya, atau beri sebagian.</translation>
    </message>
    <message>
        <source>Several people fit “{query}”. Give the id of one of them:
{people}</source>
        <translation>Beberapa orang cocok dengan “{query}”. Beri id salah satunya:
{people}</translation>
    </message>
    <message>
        <source>A person needs a name. Write one, even if it is only a nickname.</source>
        <translation>Seseorang perlu nama. Tulis satu, walaupun hanya nama panggilan.</translation>
    </message>
    <message>
        <source>This file is no picture that can be shown. Choose a JPEG or PNG file.</source>
        <translation>Berkas ini bukan gambar yang dapat ditampilkan. Pilih berkas JPEG atau PNG.</translation>
    </message>
    <message>
        <source>This picture is larger than {megabytes} MB. Choose a smaller one.</source>
        <translation>Gambar ini lebih besar dari {megabytes} MB. Pilih yang lebih kecil.</translation>
    </message>
    <message>
        <source>This promise is no longer there.</source>
        <translation>Janji ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>This promise has been answered already. Undo the answer to change it.</source>
        <translation>Janji ini sudah dijawab. Urungkan jawabannya untuk mengubahnya.</translation>
    </message>
    <message>
        <source>Nothing is to be repaired here: this promise was not broken.</source>
        <translation>Tidak ada yang perlu diperbaiki di sini: janji ini tidak dilanggar.</translation>
    </message>
    <message>
        <source>This is promised for {due}. Agree on another day together, then change the promise.</source>
        <translation>Ini dijanjikan untuk {due}. Sepakati hari lain bersama, lalu ubah janjinya.</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>Catatan ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>One introduction is under way with them already. Ask again once it is made or declined.</source>
        <translation>Satu perkenalan dengannya sudah berjalan. Minta lagi setelah itu dibuat atau ditolak.</translation>
    </message>
    <message>
        <source>This introduction was settled already. Nothing was changed.</source>
        <translation>Perkenalan ini sudah selesai. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>{setting} takes a number from {least} to {most}.</source>
        <translation>{setting} menerima angka dari {least} sampai {most}.</translation>
    </message>
    <message>
        <source>{minutes} is no time that a follow-up can take. Give whole minutes from 1 upwards.</source>
        <translation>{minutes} bukan waktu yang dapat diperlukan tindak lanjut. Beri menit bulat mulai 1.</translation>
    </message>
    <message>
        <source>A follow-up cannot be due on {due}, before it may begin on {release}.</source>
        <translation>Tindak lanjut tidak dapat bertenggat {due}, sebelum boleh mulai pada {release}.</translation>
    </message>
    <message>
        <source>That level is not reached yet. Choose to grow to it instead.</source>
        <translation>Tingkat itu belum tercapai. Pilih menumbuhkannya sebagai gantinya.</translation>
    </message>
    <message>
        <source>{on} is still to come. Record it once it has happened, or plan a follow-up.</source>
        <translation>{on} belum tiba. Catat setelah terjadi, atau rencanakan tindak lanjut.</translation>
    </message>
    <message>
        <source>Say it in a few words first.</source>
        <translation>Katakan dulu dengan beberapa kata.</translation>
    </message>
    <message>
        <source>This request for an introduction is no longer there.</source>
        <translation>Permintaan perkenalan ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>This follow-up is no longer open.</source>
        <translation>Tindak lanjut ini sudah tidak terbuka.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check its name.</source>
        <translation>Tidak ada berkas {path}. Periksa namanya.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name a file in it.</source>
        <translation>{path} adalah folder. Sebutkan berkas di dalamnya.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check who may read it.</source>
        <translation>{path} tidak dapat dibaca. Periksa siapa yang boleh membacanya.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Choose another place, then try again.</source>
        <translation>{path} tidak dapat ditulis ({reason}). Pilih tempat lain, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{path} is empty. Export it once more.</source>
        <translation>{path} kosong. Ekspor sekali lagi.</translation>
    </message>
    <message>
        <source>No card was found in {path}. Export the contacts as vCard (.vcf) and try again.</source>
        <translation>Tidak ditemukan kartu di {path}. Ekspor kontaknya sebagai vCard (.vcf) dan coba lagi.</translation>
    </message>
    <message>
        <source>“{encoding}” is no known encoding. Try utf-8, cp1252 or shift_jis.</source>
        <translation>“{encoding}” bukan pengodean yang dikenal. Coba utf-8, cp1252, atau shift_jis.</translation>
    </message>
    <message>
        <source>{path} says no known format. Let the name end in .csv, .vcf, .json or .ics.</source>
        <translation>{path} tidak menyebut format yang dikenal. Biarkan namanya berakhir dengan .csv, .vcf, .json, atau .ics.</translation>
    </message>
    <message>
        <source>{path} was not imported: at {where}, {reason}. Nothing was changed.</source>
        <translation>{path} tidak diimpor: di {where}, {reason}. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>{path} was written by a newer NetPlanner (version {version}). Nothing was changed.</source>
        <translation>{path} ditulis oleh NetPlanner yang lebih baru (versi {version}). Tidak ada yang berubah.</translation>
    </message>
</context>
<context>
    <name>ViewMenus</name>
    <message>
        <source>S&amp;how</source>
        <translation>T&amp;ampilkan</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Seperti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>&amp;Terang atau gelap</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>B&amp;ahasa</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>Label: {what}</source>
        <translation>Label: {what}</translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation>Hapus: {what}</translation>
    </message>
</context>
<context>
    <name>WayRows</name>
    <message>
        <source>Add: {what}</source>
        <translation>Tambah: {what}</translation>
    </message>
</context>
<context>
    <name>WaysPanel</name>
    <message>
        <source>Ways that exist</source>
        <translation>Jalan yang ada</translation>
    </message>
    <message>
        <source>Turn to {name} yourself</source>
        <translation>Hubungi sendiri {name}</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>Tanya {name}</translation>
    </message>
    <message>
        <source>Ask {name}, who asks {other}</source>
        <translation>Minta {name} bertanya kepada {other}</translation>
    </message>
    <message>
        <source>one step shorter</source>
        <translation>satu langkah lebih pendek</translation>
    </message>
    <message>
        <source>two steps shorter</source>
        <translation>dua langkah lebih pendek</translation>
    </message>
    <message>
        <source>nobody needs to be asked</source>
        <translation>tidak ada yang perlu diminta</translation>
    </message>
    <message>
        <source>they know each other a little</source>
        <translation>mereka sedikit saling mengenal</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>This week</source>
        <translation>Pekan ini</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Depan</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 pekan</translation>
    </message>
    <message>
        <source>Which weeks</source>
        <translation>Pekan yang mana</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Tindak lanjut baru</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Pekan</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>Dalam urutan ini</translation>
    </message>
    <message>
        <source>minutes as they count</source>
        <translation>menit seperti terhitung</translation>
    </message>
    <message>
        <source>The next 12 weeks</source>
        <translation>12 pekan ke depan</translation>
    </message>
    <message>
        <source>minutes due each week; the line is what fits</source>
        <translation>menit bertenggat tiap pekan; garisnya yang muat</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Pekan {day}</translation>
    </message>
    <message>
        <source>last day of the week</source>
        <translation>hari terakhir pekan ini</translation>
    </message>
    <message>
        <source>{count} days left</source>
        <translation>{count} hari lagi</translation>
    </message>
    <message>
        <source>{open} follow-ups open of about {limit} that fit</source>
        <translation>{open} terbuka dari sekitar {limit} yang muat</translation>
    </message>
    <message>
        <source>For others {minutes} of {capacity} min, counted with margin and switching</source>
        <translation>Untuk orang lain {minutes} dari {capacity} mnt, dihitung dengan cadangan dan peralihan</translation>
    </message>
    <message>
        <source>Nothing is planned here. That is fine.</source>
        <translation>Tidak ada yang direncanakan di sini. Tidak apa-apa.</translation>
    </message>
</context>
<context>
    <name>WeeksCalendar</name>
    <message>
        <source>Weeks ahead</source>
        <translation>Pekan-pekan ke depan</translation>
    </message>
</context>
<context>
    <name>WeeksModel</name>
    <message>
        <source>Week of {day}: {minutes}</source>
        <translation>Pekan {day}: {minutes}</translation>
    </message>
    <message>
        <source>as usual, </source>
        <translation>seperti biasa, </translation>
    </message>
    <message>
        <source>off</source>
        <translation>libur</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} mnt</translation>
    </message>
</context>
<context>
    <name>WhenChoice</name>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Tenggat pada</translation>
    </message>
    <message>
        <source>within a week, by {day}</source>
        <translation>dalam sepekan, sebelum {day}</translation>
    </message>
    <message>
        <source>within two weeks, by {day}</source>
        <translation>dalam dua pekan, sebelum {day}</translation>
    </message>
    <message>
        <source>within a month, by {day}</source>
        <translation>dalam sebulan, sebelum {day}</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>pekan ini</translation>
    </message>
    <message>
        <source>in the week of {day}</source>
        <translation>di pekan {day}</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>hari apa saja</translation>
    </message>
    <message>
        <source>by a date…</source>
        <translation>sebelum tanggal…</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>mulai {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>sebelum {day}</translation>
    </message>
    <message>
        <source>from {day} to {last}</source>
        <translation>mulai {day} sampai {last}</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why {name}</source>
        <translation>Mengapa {name}</translation>
    </message>
    <message>
        <source>No promise between you was tested yet</source>
        <translation>Belum ada janji di antara Anda yang teruji</translation>
    </message>
    <message>
        <source>Both promises between you were kept</source>
        <translation>Kedua janji di antara Anda ditepati</translation>
    </message>
    <message>
        <source>The one promise between you was kept</source>
        <translation>Satu-satunya janji di antara Anda ditepati</translation>
    </message>
    <message>
        <source>All {count} promises between you were kept</source>
        <translation>Semua {count} janji di antara Anda ditepati</translation>
    </message>
    <message>
        <source>{kept} of {all} promises between you were kept</source>
        <translation>{kept} dari {all} janji di antara Anda ditepati</translation>
    </message>
    <message>
        <source>No request of yours is open with them</source>
        <translation>Tidak ada permintaan Anda yang terbuka dengannya</translation>
    </message>
    <message>
        <source>This request is open with them; one at a time</source>
        <translation>Permintaan ini terbuka dengannya; satu per satu</translation>
    </message>
    <message>
        <source>One request of yours is open with them; one at a time</source>
        <translation>Satu permintaan Anda terbuka dengannya; satu per satu</translation>
    </message>
    <message>
        <source>Not asked for an introduction in 90 days</source>
        <translation>Tidak dimintai perkenalan dalam 90 hari</translation>
    </message>
    <message>
        <source>Asked once in 90 days; each ask wears a little, and after three they rest</source>
        <translation>Sekali diminta dalam 90 hari; setiap permintaan sedikit menguras, dan setelah tiga, orangnya beristirahat</translation>
    </message>
    <message>
        <source>Asked twice in 90 days; after the third they rest</source>
        <translation>Dua kali diminta dalam 90 hari; setelah yang ketiga, orangnya beristirahat</translation>
    </message>
    <message>
        <source>Asked three times in 90 days; now they rest</source>
        <translation>Tiga kali diminta dalam 90 hari; sekarang orangnya beristirahat</translation>
    </message>
    <message>
        <source>Introduces people, as far as you know</source>
        <translation>Memperkenalkan orang, sejauh yang Anda tahu</translation>
    </message>
    <message>
        <source>Would rather not introduce people</source>
        <translation>Lebih suka tidak memperkenalkan orang</translation>
    </message>
</context>
<context>
    <name>WindowDeeds</name>
    <message>
        <source>Settings changed.</source>
        <translation>Setelan diubah.</translation>
    </message>
    <message>
        <source>NetPlanner {version}

Your people are in {path}
Nothing leaves this machine unless you export it.</source>
        <translation>NetPlanner {version}

Orang-orang Anda ada di {path}
Tidak ada yang meninggalkan komputer ini kecuali Anda mengekspornya.</translation>
    </message>
    <message>
        <source>About NetPlanner</source>
        <translation>Tentang NetPlanner</translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>As the system</source>
        <translation>Seperti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Terang atau gelap</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Seperti sistem ({language})</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Phone numbers of</source>
        <translation>Nomor telepon dari</translation>
    </message>
    <message>
        <source>As the system ({country})</source>
        <translation>Seperti sistem ({country})</translation>
    </message>
    <message>
        <source>For numbers written without a country code, such as 0812 3456 7890.</source>
        <translation>Untuk nomor yang ditulis tanpa kode negara, seperti 0812 3456 7890.</translation>
    </message>
</context>
<context>
    <name>WindowPages</name>
    <message>
        <source>Board</source>
        <translation>Papan</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Pekan</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Perkenalan</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Diri</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Tinjauan</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Seseorang</translation>
    </message>
</context>
<context>
    <name>_Heading</name>
    <message>
        <source>folded</source>
        <translation>dilipat</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>dibuka</translation>
    </message>
</context>
<context>
    <name>_Nobody</name>
    <message>
        <source>Nobody here yet</source>
        <translation>Belum ada orang di sini</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>pemakaian: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumen posisi</translation>
    </message>
    <message>
        <source>options</source>
        <translation>pilihan</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>tampilkan pesan bantuan ini dan keluar</translation>
    </message>
    <message>
        <source>show program's version number and exit</source>
        <translation>tampilkan nomor versi program dan keluar</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: kesalahan: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argumen %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>argumen berikut diperlukan: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>argumen tidak dikenal: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>pilihan tidak sah: %(value)r (pilih dari %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>nilai %(type)s tidak sah: %(value)r</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>diperlukan satu argumen</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>diperlukan sedikitnya satu argumen</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>pilihan rancu: %(option)s dapat berarti %(matches)s</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--demo and --screenshot are for the window: leave out the command, or the option</source>
        <translation>--demo dan --screenshot untuk jendela: tinggalkan perintahnya, atau pilihannya</translation>
    </message>
    <message>
        <source>stopped; nothing was changed.</source>
        <translation>dihentikan; tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>the file to use</source>
        <translation>berkas yang dipakai</translation>
    </message>
    <message>
        <source>plan as of that day</source>
        <translation>rencana pada hari itu</translation>
    </message>
    <message>
        <source>A contact planner for people with whom you truly connect.</source>
        <translation>Perencana kontak untuk orang yang benar-benar terhubung dengan Anda.</translation>
    </message>
    <message>
        <source>sample people, in a file that is thrown away</source>
        <translation>orang contoh, dalam berkas yang dibuang sesudahnya</translation>
    </message>
    <message>
        <source>draw the window without showing it</source>
        <translation>gambar jendela tanpa menampilkannya</translation>
    </message>
    <message>
        <source>draw this person's page</source>
        <translation>gambar halaman orang ini</translation>
    </message>
    <message>
        <source>bring people in from vCard, CSV or JSON files</source>
        <translation>masukkan orang dari berkas vCard, CSV, atau JSON</translation>
    </message>
    <message>
        <source>how the files are written, where it cannot be told</source>
        <translation>bagaimana berkas ditulis, bila tidak dapat diketahui</translation>
    </message>
    <message>
        <source>report, and change nothing</source>
        <translation>laporkan, dan jangan ubah apa pun</translation>
    </message>
    <message>
        <source>save the cards that could not be taken in</source>
        <translation>simpan kartu yang tidak dapat dimasukkan</translation>
    </message>
    <message>
        <source>write people to a .csv, .vcf, .json or .ics file</source>
        <translation>tulis orang ke berkas .csv, .vcf, .json, atau .ics</translation>
    </message>
    <message>
        <source>write the cards of a .vcf as they are, or anew</source>
        <translation>tulis kartu .vcf seperti adanya, atau baru</translation>
    </message>
    <message>
        <source>this week and the twelve weeks ahead</source>
        <translation>pekan ini dan dua belas pekan ke depan</translation>
    </message>
    <message>
        <source>what accepting a follow-up would mean</source>
        <translation>apa artinya menerima sebuah tindak lanjut</translation>
    </message>
    <message>
        <source>what to do this week, in order, each with its reason</source>
        <translation>yang dilakukan pekan ini, berurutan, masing-masing dengan alasannya</translation>
    </message>
    <message>
        <source>through whom somebody can be reached</source>
        <translation>lewat siapa seseorang dapat dijangkau</translation>
    </message>
    <message>
        <source>record an exchange with somebody</source>
        <translation>catat percakapan dengan seseorang</translation>
    </message>
    <message>
        <source>write a copy of the whole file</source>
        <translation>tulis salinan seluruh berkas</translation>
    </message>
    <message>
        <source>beside the file, with the date, unless said</source>
        <translation>di samping berkasnya, dengan tanggal, kecuali disebut lain</translation>
    </message>
    <message>
        <source>put a copy in the place of the file, of which a copy is made first</source>
        <translation>letakkan salinan di tempat berkas, yang disalin lebih dulu</translation>
    </message>
    <message>
        <source>take the last step back</source>
        <translation>urungkan langkah terakhir</translation>
    </message>
    <message>
        <source>check that the file is sound</source>
        <translation>periksa apakah berkasnya utuh</translation>
    </message>
    <message>
        <source>rows of tables that could not be taken in are in {path}</source>
        <translation>baris tabel yang tidak dapat dimasukkan ada di {path}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, baris {line}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ditambahkan</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>diperbarui</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>digabungkan</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>dilewati</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>ditandai</translation>
    </message>
    <message>
        <source>{name}: not all of {properties} fits into vCard {version}</source>
        <translation>{name}: tidak semua {properties} muat di vCard {version}</translation>
    </message>
    <message>
        <source>{follow_ups} follow-ups and {birthdays} birthdays written to {path}</source>
        <translation>{follow_ups} tindak lanjut dan {birthdays} ulang tahun ditulis ke {path}</translation>
    </message>
    <message>
        <source>{people} people written to {path}</source>
        <translation>{people} orang ditulis ke {path}</translation>
    </message>
    <message>
        <source>Copied to {path}</source>
        <translation>Disalin ke {path}</translation>
    </message>
    <message>
        <source>Restored from {file}</source>
        <translation>Dipulihkan dari {file}</translation>
    </message>
    <message>
        <source>Restored from {file}; what was in {path} before is in {before}</source>
        <translation>Dipulihkan dari {file}; yang sebelumnya di {path} ada di {before}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Diurungkan: {step}</translation>
    </message>
    <message>
        <source>{state}: {minutes} of {capacity} minutes due this week.</source>
        <translation>{state}: {minutes} dari {capacity} menit bertenggat pekan ini.</translation>
    </message>
    <message>
        <source>week of {monday}: {minutes} of {capacity}</source>
        <translation>pekan {monday}: {minutes} dari {capacity}</translation>
    </message>
    <message>
        <source>Open follow-ups: {open} of about {limit} that fit.</source>
        <translation>Tindak lanjut terbuka: {open} dari sekitar {limit} yang muat.</translation>
    </message>
    <message>
        <source>It fits: it counts as {minutes} minutes, {spare} are free.</source>
        <translation>Muat: terhitung {minutes} menit, {spare} masih kosong.</translation>
    </message>
    <message>
        <source>It does not fit: it counts as {minutes} minutes, {spare} are free.</source>
        <translation>Tidak muat: terhitung {minutes} menit, {spare} masih kosong.</translation>
    </message>
    <message>
        <source>First week with room: {monday}.</source>
        <translation>Pekan pertama yang muat: {monday}.</translation>
    </message>
    <message>
        <source>It fits when it takes {minutes} minutes at most.</source>
        <translation>Muat bila paling lama {minutes} menit.</translation>
    </message>
    <message>
        <source>Apart from this: {weeks}</source>
        <translation>Selain itu: {weeks}</translation>
    </message>
    <message>
        <source>Week of {monday}: up to {limit} new people; {clarity} of 100 clear about yourself.</source>
        <translation>Pekan {monday}: sampai {limit} orang baru; {clarity} dari 100 jelas tentang diri sendiri.</translation>
    </message>
    <message>
        <source>me</source>
        <translation>saya</translation>
    </message>
    <message>
        <source>{minutes} min  {what}: {why}</source>
        <translation>{minutes} mnt  {what}: {why}</translation>
    </message>
    <message>
        <source>No way to {name}: {reason}.</source>
        <translation>Tidak ada jalan ke {name}: {reason}.</translation>
    </message>
    <message>
        <source>{way}: {trust} of full trust along the way.</source>
        <translation>{way}: {trust} dari kepercayaan penuh sepanjang jalan.</translation>
    </message>
    <message>
        <source>week of {from}</source>
        <translation>pekan {from}</translation>
    </message>
    <message>
        <source>weeks of {from} to {to}</source>
        <translation>pekan {from} sampai {to}</translation>
    </message>
    <message>
        <source>{weeks}: {demand} of {capacity} minutes, {over} more than fits, in {count} follow-ups</source>
        <translation>{weeks}: {demand} dari {capacity} menit, {over} lebih dari yang muat, dalam {count} tindak lanjut</translation>
    </message>
    <message>
        <source>there is no display here. Without one, these work: import, export, meter, what-if, week, introductions, log, backup, restore, undo, check and --screenshot OUT.png.</source>
        <translation>tidak ada layar di sini. Tanpa layar, ini berfungsi: import, export, meter, what-if, week, introductions, log, backup, restore, undo, check, dan --screenshot OUT.png.</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Tenang</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Penuh</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Lebih</translation>
    </message>
    <message>
        <source>message</source>
        <translation>pesan</translation>
    </message>
    <message>
        <source>note</source>
        <translation>surat</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>perkenalan</translation>
    </message>
    <message>
        <source>call</source>
        <translation>telepon</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>perbaikan</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>janji</translation>
    </message>
    <message>
        <source>self</source>
        <translation>diri</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>kopi</translation>
    </message>
    <message>
        <source>involvement</source>
        <translation>bersama</translation>
    </message>
    <message>
        <source>event</source>
        <translation>acara</translation>
    </message>
    <message>
        <source>you owe a repair since {day}</source>
        <translation>ada yang perlu Anda perbaiki sejak {day}</translation>
    </message>
    <message>
        <source>the promise was due {day}: was it kept?</source>
        <translation>janjinya bertenggat {day}: apakah ditepati?</translation>
    </message>
    <message>
        <source>it was due {day}</source>
        <translation>tenggatnya {day}</translation>
    </message>
    <message>
        <source>promised for {day}</source>
        <translation>dijanjikan untuk {day}</translation>
    </message>
    <message>
        <source>planned for {day}</source>
        <translation>direncanakan untuk {day}</translation>
    </message>
    <message>
        <source>to stay in touch, by {day}</source>
        <translation>untuk tetap berkabar, sebelum {day}</translation>
    </message>
    <message>
        <source>no day was said</source>
        <translation>tidak disebut harinya</translation>
    </message>
    <message>
        <source>it would be good now</source>
        <translation>sekarang baik waktunya</translation>
    </message>
    <message>
        <source>say something about</source>
        <translation>katakan sesuatu tentang</translation>
    </message>
    <message>
        <source>say what shows</source>
        <translation>katakan apa buktinya</translation>
    </message>
    <message>
        <source>look again at</source>
        <translation>lihat lagi</translation>
    </message>
    <message>
        <source>your strengths</source>
        <translation>keunggulan Anda</translation>
    </message>
    <message>
        <source>your fields</source>
        <translation>bidang Anda</translation>
    </message>
    <message>
        <source>what you can offer</source>
        <translation>yang dapat Anda tawarkan</translation>
    </message>
    <message>
        <source>your plans</source>
        <translation>rencana Anda</translation>
    </message>
    <message>
        <source>what you want</source>
        <translation>keinginan Anda</translation>
    </message>
    <message>
        <source>a repair comes first between you</source>
        <translation>perbaikan lebih dulu di antara Anda</translation>
    </message>
    <message>
        <source>there is a pattern to talk about first</source>
        <translation>ada pola yang perlu dibicarakan dulu</translation>
    </message>
    <message>
        <source>they are left out of introductions</source>
        <translation>orang ini tidak dilibatkan dalam perkenalan</translation>
    </message>
    <message>
        <source>nobody you know leads there in three steps</source>
        <translation>tidak ada kenalan Anda yang sampai ke sana dalam tiga langkah</translation>
    </message>
    <message>
        <source>the ways there are too weak to ask for</source>
        <translation>jalan ke sana terlalu lemah untuk diminta</translation>
    </message>
    <message>
        <source>you look for: {need}</source>
        <translation>Anda mencari: {need}</translation>
    </message>
    <message>
        <source>start with yourself: {step} {area}</source>
        <translation>mulai dari diri sendiri: {step} {area}</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>hari apa saja</translation>
    </message>
    <message>
        <source>{text} is not a date like 2026-11-24</source>
        <translation>{text} bukan tanggal seperti 2026-11-24</translation>
    </message>
    <message>
        <source>{text} is not a whole number of minutes</source>
        <translation>{text} bukan jumlah menit yang bulat</translation>
    </message>
    <message>
        <source>{text} is not a size like 1440x900</source>
        <translation>{text} bukan ukuran seperti 1440x900</translation>
    </message>
    <message>
        <source>{text} is none of {names}</source>
        <translation>{text} bukan salah satu dari {names}</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Whole name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>Before the name</source>
        <translation>Sebelum nama</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nama depan</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Nama tengah</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nama keluarga</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Sesudah nama</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Panggilan</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Pekerjaannya</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Obrolan</translation>
    </message>
    <message>
        <source>Which chat</source>
        <translation>Obrolan yang mana</translation>
    </message>
    <message>
        <source>Address as a whole</source>
        <translation>Alamat seluruhnya</translation>
    </message>
    <message>
        <source>Post box</source>
        <translation>Kotak pos</translation>
    </message>
    <message>
        <source>Second line of an address</source>
        <translation>Baris kedua alamat</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Jalan</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Province or state</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kode pos</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Label of the column beside it</source>
        <translation>Label kolom di sampingnya</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Ulang tahun</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Hari lain</translation>
    </message>
    <message>
        <source>Somebody close to them</source>
        <translation>Seseorang yang dekat dengannya</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Day you connected</source>
        <translation>Hari Anda terkoneksi</translation>
    </message>
    <message>
        <source>NetPlanner: which person</source>
        <translation>NetPlanner: orang yang mana</translation>
    </message>
    <message>
        <source>NetPlanner: aim</source>
        <translation>NetPlanner: tujuan</translation>
    </message>
    <message>
        <source>NetPlanner: level of the aim</source>
        <translation>NetPlanner: tingkat tujuan</translation>
    </message>
    <message>
        <source>NetPlanner: last exchange</source>
        <translation>NetPlanner: percakapan terakhir</translation>
    </message>
    <message>
        <source>NetPlanner: your notes</source>
        <translation>NetPlanner: catatan Anda</translation>
    </message>
    <message>
        <source>Says again what others say</source>
        <translation>Mengulang yang dikatakan kolom lain</translation>
    </message>
    <message>
        <source>Something else: kept on the card</source>
        <translation>Hal lain: disimpan di kartu</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Jangan sertakan</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>nothing in this card can be read</source>
        <translation>tidak ada yang dapat dibaca di kartu ini</translation>
    </message>
    <message>
        <source>this card is larger than 20 MB</source>
        <translation>kartu ini lebih besar dari 20 MB</translation>
    </message>
    <message>
        <source>there is no such file; check its name</source>
        <translation>berkasnya tidak ada; periksa namanya</translation>
    </message>
    <message>
        <source>this is a folder; name the .vcf files in it</source>
        <translation>ini folder; sebutkan berkas .vcf di dalamnya</translation>
    </message>
    <message>
        <source>the file cannot be read; check who may read it</source>
        <translation>berkasnya tidak dapat dibaca; periksa siapa yang boleh membacanya</translation>
    </message>
    <message>
        <source>the file is empty; export it once more</source>
        <translation>berkasnya kosong; ekspor sekali lagi</translation>
    </message>
    <message>
        <source>no card was found; export the contacts as vCard (.vcf) and try again</source>
        <translation>tidak ditemukan kartu; ekspor kontaknya sebagai vCard (.vcf) dan coba lagi</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Perbarui</translation>
    </message>
    <message>
        <source>Merge?</source>
        <translation>Gabungkan?</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Jangan sertakan</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Disisihkan</translation>
    </message>
    <message>
        <source>Add, flagged</source>
        <translation>Tambah, ditandai</translation>
    </message>
    <message>
        <source>a person of their own</source>
        <translation>orang tersendiri</translation>
    </message>
    <message>
        <source>what the file says anew; lines that you changed stay</source>
        <translation>yang dikatakan berkas secara baru; baris yang Anda ubah tetap</translation>
    </message>
    <message>
        <source>every value of both is kept; the quieter aim wins</source>
        <translation>setiap isi keduanya disimpan; tujuan yang lebih tenang yang berlaku</translation>
    </message>
    <message>
        <source>nothing changes here</source>
        <translation>tidak ada yang berubah di sini</translation>
    </message>
    <message>
        <source>nobody here is like it</source>
        <translation>tidak ada yang mirip di sini</translation>
    </message>
    <message>
        <source>the same card, said anew</source>
        <translation>kartu yang sama, dikatakan lagi</translation>
    </message>
    <message>
        <source>in your trash: comes back</source>
        <translation>di tempat sampah Anda: kembali lagi</translation>
    </message>
    <message>
        <source>identical, byte for byte</source>
        <translation>sama persis, byte demi byte</translation>
    </message>
    <message>
        <source>came from here, and comes back</source>
        <translation>berasal dari sini, dan kembali</translation>
    </message>
    <message>
        <source>all of it is here already</source>
        <translation>semuanya sudah ada di sini</translation>
    </message>
    <message>
        <source>from a NetPlanner file, as a whole</source>
        <translation>dari berkas NetPlanner, seluruhnya</translation>
    </message>
    <message>
        <source>same mail</source>
        <translation>surel sama</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>telepon sama</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>nama sama</translation>
    </message>
    <message>
        <source>names agree</source>
        <translation>nama cocok</translation>
    </message>
    <message>
        <source>same organisation</source>
        <translation>organisasi sama</translation>
    </message>
    <message>
        <source>makes one of several who are here</source>
        <translation>menyatukan beberapa yang ada di sini</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Panggilan</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Ulang tahun</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>the card had no end</source>
        <translation>kartunya tanpa akhir</translation>
    </message>
    <message>
        <source>some characters were guessed</source>
        <translation>beberapa huruf ditebak</translation>
    </message>
    <message>
        <source>a loose line was joined to the one before it</source>
        <translation>baris lepas disambung ke baris sebelumnya</translation>
    </message>
    <message>
        <source>a line that names no property was left out</source>
        <translation>baris tanpa nama properti ditinggalkan</translation>
    </message>
    <message>
        <source>a line break could be read in two ways</source>
        <translation>ganti baris dapat dibaca dua cara</translation>
    </message>
    <message>
        <source>a row had more cells than there are columns</source>
        <translation>sebuah baris punya lebih banyak sel daripada kolom</translation>
    </message>
    <message>
        <source>a day could be read in two ways, or in none</source>
        <translation>sebuah hari dapat dibaca dua cara, atau tidak sama sekali</translation>
    </message>
    <message>
        <source>an embedded file is incomplete</source>
        <translation>berkas yang disematkan tidak lengkap</translation>
    </message>
    <message>
        <source>a quotation mark was left open</source>
        <translation>tanda kutip dibiarkan terbuka</translation>
    </message>
    <message>
        <source>the file differs from what you edited here; yours was kept</source>
        <translation>berkasnya berbeda dari yang Anda ubah di sini; milik Anda dipertahankan</translation>
    </message>
    <message>
        <source>there was text outside the cards</source>
        <translation>ada teks di luar kartu</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Everyone</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>Janji bertenggat</translation>
    </message>
    <message>
        <source>To repair</source>
        <translation>Perlu diperbaiki</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Mulai renggang</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Ulang tahun</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Tak aktif</translation>
    </message>
    <message>
        <source>Enough here</source>
        <translation>Cukup di sini</translation>
    </message>
    <message>
        <source>Guessed at import</source>
        <translation>Ditebak saat impor</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Serupa</translation>
    </message>
    <message>
        <source>Merge?</source>
        <translation>Gabungkan?</translation>
    </message>
    <message>
        <source>Message to {name}?</source>
        <translation>Pesan kepada {name}?</translation>
    </message>
    <message>
        <source>With this message</source>
        <translation>Dengan pesan ini</translation>
    </message>
    <message>
        <source>A message instead, {minutes} min</source>
        <translation>Pesan saja, {minutes} mnt</translation>
    </message>
    <message>
        <source>A shorter message, {minutes} min at most</source>
        <translation>Pesan lebih singkat, paling lama {minutes} mnt</translation>
    </message>
    <message>
        <source>Accept the message</source>
        <translation>Terima pesannya</translation>
    </message>
    <message>
        <source>Messages take you about {times} times as long as planned.</source>
        <translation>Pesan memerlukan sekitar {times} kali lebih lama dari rencana.</translation>
    </message>
    <message>
        <source>Note to {name}?</source>
        <translation>Surat kepada {name}?</translation>
    </message>
    <message>
        <source>With this note</source>
        <translation>Dengan surat ini</translation>
    </message>
    <message>
        <source>A note instead, {minutes} min</source>
        <translation>Surat saja, {minutes} mnt</translation>
    </message>
    <message>
        <source>A shorter note, {minutes} min at most</source>
        <translation>Surat lebih singkat, paling lama {minutes} mnt</translation>
    </message>
    <message>
        <source>Accept the note</source>
        <translation>Terima suratnya</translation>
    </message>
    <message>
        <source>Notes take you about {times} times as long as planned.</source>
        <translation>Surat memerlukan sekitar {times} kali lebih lama dari rencana.</translation>
    </message>
    <message>
        <source>Introduction with {name}?</source>
        <translation>Perkenalan dengan {name}?</translation>
    </message>
    <message>
        <source>With this introduction</source>
        <translation>Dengan perkenalan ini</translation>
    </message>
    <message>
        <source>An introduction instead, {minutes} min</source>
        <translation>Perkenalan saja, {minutes} mnt</translation>
    </message>
    <message>
        <source>A shorter introduction, {minutes} min at most</source>
        <translation>Perkenalan lebih singkat, paling lama {minutes} mnt</translation>
    </message>
    <message>
        <source>Accept the introduction</source>
        <translation>Terima perkenalannya</translation>
    </message>
    <message>
        <source>Introductions take you about {times} times as long as planned.</source>
        <translation>Perkenalan memerlukan sekitar {times} kali lebih lama dari rencana.</translation>
    </message>
    <message>
        <source>Call with {name}?</source>
        <translation>Telepon dengan {name}?</translation>
    </message>
    <message>
        <source>With this call</source>
        <translation>Dengan telepon ini</translation>
    </message>
    <message>
        <source>A call instead, {minutes} min</source>
        <translation>Telepon saja, {minutes} mnt</translation>
    </message>
    <message>
        <source>A shorter call, {minutes} min at most</source>
        <translation>Telepon lebih singkat, paling lama {minutes} mnt</translation>
    </message>
    <message>
        <source>Accept the call</source>
        <translation>Terima teleponnya</translation>
    </message>
    <message>
        <source>Calls take you about {times} times as long as planned.</source>
        <translation>Telepon memerlukan sekitar {times} kali lebih lama dari rencana.</translation>
    </message>
    <message>
        <source>Repair with {name}?</source>
        <translation>Perbaikan dengan {name}?</translation>
    </message>
    <message>
        <source>With this repair</source>
        <translation>Dengan perbaikan ini</translation>
    </message>
    <message>
        <source>A repair instead, {minutes} min</source>
        <translation>Perbaikan saja, {minutes} mnt</translation>
    </message>
    <message>
        <source>A shorter repair, {minutes} min at most</source>
        <translation>Perbaikan lebih singkat, paling lama {minutes} mnt</translation>
    </message>
    <message>
        <source>Accept the repair</source>
        <translation>Terima perbaikannya</translation>
    </message>
    <message>
        <source>Repairs take you about {times} times as long as planned.</source>
        <translation>Perbaikan memerlukan sekitar {times} kali lebih lama dari rencana.</translation>
    </message>
    <message>
        <source>Promise to {name}?</source>
        <translation>Janji kepada {name}?</translation>
    </message>
    <message>
        <source>With this promise</source>
        <translation>Dengan janji ini</translation>
    </message>
    <message>
        <source>A promise instead, {minutes} min</source>
        <translation>Janji saja, {minutes} mnt</translation>
    </message>
    <message>
        <source>A smaller promise, {minutes} min at most</source>
        <translation>Janji lebih kecil, paling lama {minutes} mnt</translation>
    </message>
    <message>
        <source>Accept the promise</source>
        <translation>Terima janjinya</translation>
    </message>
    <message>
        <source>Promises take you about {times} times as long as planned.</source>
        <translation>Janji memerlukan sekitar {times} kali lebih lama dari rencana.</translation>
    </message>
    <message>
        <source>Time for me, with {name}?</source>
        <translation>Waktu untuk diri, dengan {name}?</translation>
    </message>
    <message>
        <source>With this time for me</source>
        <translation>Dengan waktu untuk diri ini</translation>
    </message>
    <message>
        <source>Time for me instead, {minutes} min</source>
        <translation>Waktu untuk diri saja, {minutes} mnt</translation>
    </message>
    <message>
        <source>A shorter time for me, {minutes} min at most</source>
        <translation>Waktu untuk diri lebih singkat, paling lama {minutes} mnt</translation>
    </message>
    <message>
        <source>Accept the time for me</source>
        <translation>Terima waktu untuk diri</translation>
    </message>
    <message>
        <source>Time for yourself takes about {times} times as long as planned.</source>
        <translation>Waktu untuk diri memerlukan sekitar {times} kali lebih lama dari rencana.</translation>
    </message>
    <message>
        <source>Coffee with {name}?</source>
        <translation>Kopi dengan {name}?</translation>
    </message>
    <message>
        <source>With this coffee</source>
        <translation>Dengan kopi ini</translation>
    </message>
    <message>
        <source>A coffee instead, {minutes} min</source>
        <translation>Kopi saja, {minutes} mnt</translation>
    </message>
    <message>
        <source>A shorter coffee, {minutes} min at most</source>
        <translation>Kopi lebih singkat, paling lama {minutes} mnt</translation>
    </message>
    <message>
        <source>Accept the coffee</source>
        <translation>Terima ajakan kopinya</translation>
    </message>
    <message>
        <source>Coffees take you about {times} times as long as planned.</source>
        <translation>Kopi memerlukan sekitar {times} kali lebih lama dari rencana.</translation>
    </message>
    <message>
        <source>Something together with {name}?</source>
        <translation>Sesuatu bersama {name}?</translation>
    </message>
    <message>
        <source>With this time together</source>
        <translation>Dengan waktu bersama ini</translation>
    </message>
    <message>
        <source>Something together instead, {minutes} min</source>
        <translation>Sesuatu bersama saja, {minutes} mnt</translation>
    </message>
    <message>
        <source>A shorter time together, {minutes} min at most</source>
        <translation>Waktu bersama lebih singkat, paling lama {minutes} mnt</translation>
    </message>
    <message>
        <source>Accept the time together</source>
        <translation>Terima waktu bersamanya</translation>
    </message>
    <message>
        <source>Doing something together takes you about {times} times as long as planned.</source>
        <translation>Kegiatan bersama memerlukan sekitar {times} kali lebih lama dari rencana.</translation>
    </message>
    <message>
        <source>Event with {name}?</source>
        <translation>Acara dengan {name}?</translation>
    </message>
    <message>
        <source>With this event</source>
        <translation>Dengan acara ini</translation>
    </message>
    <message>
        <source>An event instead, {minutes} min</source>
        <translation>Acara saja, {minutes} mnt</translation>
    </message>
    <message>
        <source>A shorter event, {minutes} min at most</source>
        <translation>Acara lebih singkat, paling lama {minutes} mnt</translation>
    </message>
    <message>
        <source>Accept the event</source>
        <translation>Terima acaranya</translation>
    </message>
    <message>
        <source>Events take you about {times} times as long as planned.</source>
        <translation>Acara memerlukan sekitar {times} kali lebih lama dari rencana.</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>muat</translation>
    </message>
    <message>
        <source>just fits</source>
        <translation>pas muat</translation>
    </message>
    <message>
        <source>over</source>
        <translation>lebih</translation>
    </message>
    <message>
        <source>{kind}?</source>
        <translation>{kind}?</translation>
    </message>
    <message>
        <source>{minutes} min, {when}. Counts as {counts}: margin {margin}, switching {switch}, open loop {loop}.</source>
        <translation>{minutes} mnt, {when}. Terhitung {counts}: cadangan {margin}, peralihan {switch}, yang terbuka {loop}.</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>hari apa saja</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>sebelum {day}</translation>
    </message>
    <message>
        <source>week of {day}</source>
        <translation>pekan {day}</translation>
    </message>
    <message>
        <source>{minutes} of {capacity}, {over} too much</source>
        <translation>{minutes} dari {capacity}, {over} kebanyakan</translation>
    </message>
    <message>
        <source>{minutes} of {capacity}</source>
        <translation>{minutes} dari {capacity}</translation>
    </message>
    <message>
        <source>{kind} in the first week with room</source>
        <translation>{kind} di pekan pertama yang muat</translation>
    </message>
    <message>
        <source>{kind} as soon as there is room</source>
        <translation>{kind} begitu ada ruang</translation>
    </message>
    <message>
        <source>Decline kindly</source>
        <translation>Tolak dengan ramah</translation>
    </message>
    <message>
        <source>Accept as it is</source>
        <translation>Terima seperti adanya</translation>
    </message>
    <message>
        <source>with a draft to send yourself</source>
        <translation>dengan konsep untuk Anda kirim sendiri</translation>
    </message>
    <message>
        <source>beyond the twelve weeks ahead, which are all that is reckoned</source>
        <translation>di luar dua belas pekan ke depan, yang hanya itu yang dihitung</translation>
    </message>
    <message>
        <source>then choose what to give up</source>
        <translation>lalu pilih yang bisa dilepas</translation>
    </message>
    <message>
        <source>{when}, {becomes}</source>
        <translation>{when}, {becomes}</translation>
    </message>
    <message>
        <source>counts {counts}, {becomes}</source>
        <translation>terhitung {counts}, {becomes}</translation>
    </message>
    <message>
        <source>week of {day} becomes {minutes} of {capacity}</source>
        <translation>pekan {day} menjadi {minutes} dari {capacity}</translation>
    </message>
    <message>
        <source>weeks of {day} to {last} become {minutes} of {capacity}</source>
        <translation>pekan {day} sampai {last} menjadi {minutes} dari {capacity}</translation>
    </message>
    <message>
        <source>counts {counts}, {left} min left that week</source>
        <translation>terhitung {counts}, sisa {left} mnt pekan itu</translation>
    </message>
    <message>
        <source>counts {counts}, {left} min left in those weeks</source>
        <translation>terhitung {counts}, sisa {left} mnt di pekan-pekan itu</translation>
    </message>
    <message>
        <source>counts {counts}, nothing left that week</source>
        <translation>terhitung {counts}, tanpa sisa pekan itu</translation>
    </message>
    <message>
        <source>counts {counts}, nothing left in those weeks</source>
        <translation>terhitung {counts}, tanpa sisa di pekan-pekan itu</translation>
    </message>
    <message>
        <source>{capacity} fits</source>
        <translation>{capacity} muat</translation>
    </message>
    <message>
        <source>{capacity} fits, {day} to {last}</source>
        <translation>{capacity} muat, {day} sampai {last}</translation>
    </message>
    <message>
        <source>Accept, {when}</source>
        <translation>Terima, {when}</translation>
    </message>
    <message>
        <source>Accept {minutes} min</source>
        <translation>Terima {minutes} mnt</translation>
    </message>
    <message>
        <source>Apart from this, the week of {day} is {minutes} min over.</source>
        <translation>Selain itu, pekan {day} lebih {minutes} mnt.</translation>
    </message>
    <message>
        <source>Apart from this, the weeks of {day} to {last} are {minutes} min over.</source>
        <translation>Selain itu, pekan {day} sampai {last} lebih {minutes} mnt.</translation>
    </message>
    <message>
        <source>Open follow-ups afterwards: {open} of about {limit}</source>
        <translation>Tindak lanjut terbuka sesudahnya: {open} dari sekitar {limit}</translation>
    </message>
    <message>
        <source>Call {value}</source>
        <translation>Telepon {value}</translation>
    </message>
    <message>
        <source>WhatsApp {value}</source>
        <translation>WhatsApp {value}</translation>
    </message>
    <message>
        <source>Text {value}</source>
        <translation>SMS {value}</translation>
    </message>
    <message>
        <source>Mail {value}</source>
        <translation>Surel {value}</translation>
    </message>
    <message>
        <source>Open {value}</source>
        <translation>Buka {value}</translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation>Salin {value}</translation>
    </message>
    <message>
        <source>Copy the draft</source>
        <translation>Salin konsep</translation>
    </message>
    <message>
        <source>Their card names no phone, mail or link yet.</source>
        <translation>Kartunya belum memuat telepon, surel, atau tautan.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>besok</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>kemarin</translation>
    </message>
    <message>
        <source>Dear {name},</source>
        <translation>Halo {name},</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Halo,</translation>
    </message>
    <message>
        <source>What I have in mind: {what}.</source>
        <translation>Yang saya pikirkan: {what}.</translation>
    </message>
    <message>
        <source>About {minutes} minutes would be enough.</source>
        <translation>Sekitar {minutes} menit sudah cukup.</translation>
    </message>
    <message>
        <source>in the week of {day}</source>
        <translation>di pekan {day}</translation>
    </message>
    <message>
        <source>how are you? I would be glad to hear from you.</source>
        <translation>apa kabar? Saya akan senang mendengar kabar Anda.</translation>
    </message>
    <message>
        <source>only a few lines from me today.</source>
        <translation>sekadar beberapa baris dari saya hari ini.</translation>
    </message>
    <message>
        <source>may I ask you for an introduction {when}? It is quite all right to say no.</source>
        <translation>bolehkah saya minta tolong diperkenalkan {when}? Kalau tidak bisa, sama sekali tidak apa-apa.</translation>
    </message>
    <message>
        <source>may I ask you for an introduction? It is quite all right to say no.</source>
        <translation>bolehkah saya minta tolong diperkenalkan? Kalau tidak bisa, sama sekali tidak apa-apa.</translation>
    </message>
    <message>
        <source>could we talk by phone {when}?</source>
        <translation>bisakah kita mengobrol lewat telepon {when}?</translation>
    </message>
    <message>
        <source>could we talk by phone some time?</source>
        <translation>bisakah kapan-kapan kita mengobrol lewat telepon?</translation>
    </message>
    <message>
        <source>something is still open between us, and I would like to make it good {when}.</source>
        <translation>masih ada yang belum selesai di antara kita, dan saya ingin memperbaikinya {when}.</translation>
    </message>
    <message>
        <source>something is still open between us, and I would like to make it good.</source>
        <translation>masih ada yang belum selesai di antara kita, dan saya ingin memperbaikinya.</translation>
    </message>
    <message>
        <source>you will have it from me {when}, as promised.</source>
        <translation>seperti yang saya janjikan, Anda akan menerimanya dari saya {when}.</translation>
    </message>
    <message>
        <source>I have not forgotten what I promised you.</source>
        <translation>saya tidak lupa janji saya kepada Anda.</translation>
    </message>
    <message>
        <source>I am keeping some time for myself {when}.</source>
        <translation>saya menyisihkan waktu untuk diri sendiri {when}.</translation>
    </message>
    <message>
        <source>I am keeping some time for myself.</source>
        <translation>saya menyisihkan waktu untuk diri sendiri.</translation>
    </message>
    <message>
        <source>would you like to meet for coffee {when}?</source>
        <translation>bagaimana kalau kita bertemu sambil minum kopi {when}?</translation>
    </message>
    <message>
        <source>would you like to meet for coffee some time?</source>
        <translation>bagaimana kalau kapan-kapan kita bertemu sambil minum kopi?</translation>
    </message>
    <message>
        <source>shall we do something together {when}?</source>
        <translation>bagaimana kalau kita melakukan sesuatu bersama {when}?</translation>
    </message>
    <message>
        <source>shall we do something together?</source>
        <translation>bagaimana kalau kita melakukan sesuatu bersama?</translation>
    </message>
    <message>
        <source>would you like to come along {when}?</source>
        <translation>apakah Anda mau ikut {when}?</translation>
    </message>
    <message>
        <source>would you like to come along?</source>
        <translation>apakah Anda mau ikut?</translation>
    </message>
    <message>
        <source>thank you for thinking of me. My weeks are full for now, and I would rather say so than promise what I may not keep. I hope that we find another time.</source>
        <translation>terima kasih sudah mengajak saya. Belakangan ini waktu saya sedang penuh, dan lebih baik saya katakan terus terang daripada menjanjikan sesuatu yang mungkin tidak dapat saya tepati. Semoga lain kali ada waktunya.</translation>
    </message>
    <message>
        <source>I need more time than I thought. Would another day suit you?</source>
        <translation>ternyata saya memerlukan waktu lebih lama dari perkiraan. Bagaimana kalau di hari lain?</translation>
    </message>
    <message>
        <source>I need more time than I thought. Would {day} suit you?</source>
        <translation>ternyata saya memerlukan waktu lebih lama dari perkiraan. Bagaimana kalau {day}?</translation>
    </message>
    <message>
        <source>It is about what I promised you: {what}.</source>
        <translation>Ini tentang janji saya kepada Anda: {what}.</translation>
    </message>
    <message>
        <source>my weeks are fuller than I thought. Could it be a little later?</source>
        <translation>ternyata waktu saya lebih padat dari perkiraan. Bisakah kita undur sedikit?</translation>
    </message>
    <message>
        <source>my week is fuller than I thought. Could it be {day} instead?</source>
        <translation>ternyata pekan saya lebih padat dari perkiraan. Bisakah kita ganti ke {day}?</translation>
    </message>
    <message>
        <source>my week is fuller than I thought. Would {minutes} minutes be enough, so that I am there with all of me?</source>
        <translation>ternyata pekan saya lebih padat dari perkiraan. Apakah {minutes} menit cukup, supaya saya bisa hadir sepenuhnya?</translation>
    </message>
    <message>
        <source>I promised more than I can keep well. Could you do without it, or should we look for another way together?</source>
        <translation>saya menjanjikan lebih banyak dari yang sanggup saya tepati. Apakah Anda bisa jalan tanpa itu, atau sebaiknya kita cari cara lain bersama?</translation>
    </message>
    <message>
        <source>something that we had agreed on is still on my mind. I would like us to put it right. How do you see it, and what would help?</source>
        <translation>ada kesepakatan kita yang masih saya pikirkan, dan saya ingin kita meluruskannya. Bagaimana menurut Anda, dan apa yang bisa membantu?</translation>
    </message>
    <message>
        <source>It is about this: {what}.</source>
        <translation>Yang saya maksud: {what}.</translation>
    </message>
    <message>
        <source>could you introduce me to {target}, if it suits you? It is quite all right to say no.</source>
        <translation>bersediakah Anda memperkenalkan saya kepada {target}? Kalau kurang berkenan, sama sekali tidak apa-apa.</translation>
    </message>
    <message>
        <source>I would like to meet {target}, and I believe that {between} knows them. Would you ask {between} for me, if it suits you? It is quite all right to say no.</source>
        <translation>saya ingin bertemu {target}, dan setahu saya {between} mengenalnya. Bersediakah Anda bertanya kepada {between} untuk saya? Kalau kurang berkenan, sama sekali tidak apa-apa.</translation>
    </message>
    <message>
        <source>I am looking for this: {what}.</source>
        <translation>Saya mencari ini: {what}.</translation>
    </message>
    <message>
        <source>What I can offer: {what}.</source>
        <translation>Yang dapat saya tawarkan: {what}.</translation>
    </message>
    <message>
        <source>I asked you about {target} on {day}. There is no hurry. Does it suit you? It is quite all right to say no.</source>
        <translation>pada {day} saya bertanya tentang perkenalan dengan {target}. Tidak perlu tergesa-gesa. Apakah Anda berkenan? Kalau tidak, sama sekali tidak apa-apa.</translation>
    </message>
    <message>
        <source>thank you for saying yes. Here are a few words that you can pass on, so that {target} can decide freely.</source>
        <translation>terima kasih sudah bersedia. Berikut beberapa kata yang dapat Anda teruskan, supaya {target} bebas memutuskan.</translation>
    </message>
    <message>
        <source>thank you: {target} would be glad as well. A short message to both of us is enough.</source>
        <translation>terima kasih: {target} juga bersedia. Pesan singkat kepada kami berdua sudah cukup.</translation>
    </message>
    <message>
        <source>thank you for introducing me to {target}. It did me good.</source>
        <translation>terima kasih sudah memperkenalkan saya kepada {target}. Itu sangat berarti bagi saya.</translation>
    </message>
    <message>
        <source>thank you. It did me good.</source>
        <translation>terima kasih. Itu sangat berarti bagi saya.</translation>
    </message>
    <message>
        <source>thank you for this: {what}. It did me good.</source>
        <translation>terima kasih untuk ini: {what}. Itu sangat berarti bagi saya.</translation>
    </message>
    <message>
        <source>nothing to be alert to</source>
        <translation>tidak ada yang perlu diwaspadai</translation>
    </message>
    <message>
        <source>be a little alert</source>
        <translation>sedikit waspada</translation>
    </message>
    <message>
        <source>be alert</source>
        <translation>waspada</translation>
    </message>
    <message>
        <source>nothing tested yet</source>
        <translation>belum ada yang teruji</translation>
    </message>
    <message>
        <source>all were kept</source>
        <translation>semua ditepati</translation>
    </message>
    <message>
        <source>most were kept</source>
        <translation>kebanyakan ditepati</translation>
    </message>
    <message>
        <source>some were kept</source>
        <translation>sebagian ditepati</translation>
    </message>
    <message>
        <source>not kept, but made good</source>
        <translation>tidak ditepati, tetapi diperbaiki</translation>
    </message>
    <message>
        <source>not kept, and forgiven</source>
        <translation>tidak ditepati, dan dimaafkan</translation>
    </message>
    <message>
        <source>not kept so far</source>
        <translation>sejauh ini tidak ditepati</translation>
    </message>
    <message>
        <source>A promise of mine was not kept on {day}: {how}.</source>
        <translation>Sebuah janji saya tidak ditepati pada {day}: {how}.</translation>
    </message>
    <message>
        <source>A promise of theirs was not kept on {day}: {how}.</source>
        <translation>Sebuah janji mereka tidak ditepati pada {day}: {how}.</translation>
    </message>
    <message>
        <source>told in time</source>
        <translation>diberi tahu pada waktunya</translation>
    </message>
    <message>
        <source>made good</source>
        <translation>sudah diperbaiki</translation>
    </message>
    <message>
        <source>forgiven</source>
        <translation>dimaafkan</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>masih terbuka</translation>
    </message>
    <message>
        <source>First make good what you owe; until then, ask nothing of them.</source>
        <translation>Perbaiki dulu yang menjadi utang Anda; sampai saat itu, jangan minta apa pun.</translation>
    </message>
    <message>
        <source>Ask for a repair, when the moment is good.</source>
        <translation>Minta diperbaiki, pada saat yang baik.</translation>
    </message>
    <message>
        <source>Make smaller promises, and agree on check-ins.</source>
        <translation>Buat janji yang lebih kecil, dan sepakati waktu saling mengabari.</translation>
    </message>
    <message>
        <source>Talk about the pattern. No new promise is proposed until then.</source>
        <translation>Bicarakan polanya. Sampai saat itu tidak ada janji baru yang diusulkan.</translation>
    </message>
    <message>
        <source>Nothing is asked of either of you.</source>
        <translation>Tidak ada yang diminta dari Anda berdua.</translation>
    </message>
    <message>
        <source>You forgive much: be more alert.</source>
        <translation>Anda banyak memaafkan: lebih waspadalah.</translation>
    </message>
    <message>
        <source>Of {breaches} promises to you that were not kept, you forgave {let_go} within a year, and nothing was made good. Ask for a repair where one would still do both of you good.</source>
        <translation>Dari {breaches} janji kepada Anda yang tidak ditepati, {let_go} Anda maafkan dalam setahun, dan tidak ada yang diperbaiki. Minta perbaikan bila itu masih baik bagi Anda berdua.</translation>
    </message>
    <message>
        <source>The last one was with {name}.</source>
        <translation>Yang terakhir dengan {name}.</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>lemah</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>sedang</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>kuat</translation>
    </message>
    <message>
        <source>knows them a little</source>
        <translation>sedikit mengenalnya</translation>
    </message>
    <message>
        <source>knows them</source>
        <translation>mengenalnya</translation>
    </message>
    <message>
        <source>the way is strong</source>
        <translation>jalannya kuat</translation>
    </message>
    <message>
        <source>a good way</source>
        <translation>jalan yang baik</translation>
    </message>
    <message>
        <source>a fair way</source>
        <translation>jalan yang lumayan</translation>
    </message>
    <message>
        <source>a thin way</source>
        <translation>jalan yang tipis</translation>
    </message>
    <message>
        <source>A repair between you and {name} comes first.</source>
        <translation>Perbaikan antara Anda dan {name} lebih dulu.</translation>
    </message>
    <message>
        <source>With {name} there is a pattern to talk about first.</source>
        <translation>Dengan {name} ada pola yang perlu dibicarakan dulu.</translation>
    </message>
    <message>
        <source>{name} is left out of introductions, as you wished.</source>
        <translation>{name} tidak dilibatkan dalam perkenalan, sesuai keinginan Anda.</translation>
    </message>
    <message>
        <source>No way leads to {name} within three steps yet.</source>
        <translation>Belum ada jalan ke {name} dalam tiga langkah.</translation>
    </message>
    <message>
        <source>The way to {name} is too thin to ask for: {trust}, and an ask begins at {least}.</source>
        <translation>Jalan ke {name} terlalu tipis untuk diminta: {trust}, dan permintaan mulai dari {least}.</translation>
    </message>
    <message>
        <source>a repair comes first</source>
        <translation>perbaikan lebih dulu</translation>
    </message>
    <message>
        <source>a pattern to talk about comes first</source>
        <translation>pola yang perlu dibicarakan dulu</translation>
    </message>
    <message>
        <source>left out, as you wished</source>
        <translation>tidak dilibatkan, sesuai keinginan Anda</translation>
    </message>
    <message>
        <source>no way yet within three steps</source>
        <translation>belum ada jalan dalam tiga langkah</translation>
    </message>
    <message>
        <source>the way is too thin to ask for yet</source>
        <translation>jalannya masih terlalu tipis untuk diminta</translation>
    </message>
    <message>
        <source>{name} knows them, was asked three times, and rests until {day}.</source>
        <translation>{name} mengenalnya, sudah tiga kali diminta, dan beristirahat sampai {day}.</translation>
    </message>
    <message>
        <source>{name} knows them, and has a request of yours open; one at a time.</source>
        <translation>{name} mengenalnya, dan masih ada permintaan Anda yang terbuka; satu per satu.</translation>
    </message>
    <message>
        <source>{name} knows them, and would rather not introduce people.</source>
        <translation>{name} mengenalnya, dan lebih suka tidak memperkenalkan orang.</translation>
    </message>
    <message>
        <source>asked {introducer} on {day}</source>
        <translation>{introducer} ditanya pada {day}</translation>
    </message>
    <message>
        <source>{introducer} agreed; waiting for a yes</source>
        <translation>{introducer} setuju; menunggu jawaban</translation>
    </message>
    <message>
        <source>both agreed; {introducer} introduces you</source>
        <translation>keduanya setuju; {introducer} memperkenalkan Anda</translation>
    </message>
    <message>
        <source>introduced on {day}; a thank-you to {introducer} is left</source>
        <translation>diperkenalkan pada {day}; tinggal terima kasih kepada {introducer}</translation>
    </message>
    <message>
        <source>introduced by {introducer}, and thanked on {day}</source>
        <translation>diperkenalkan oleh {introducer}, dan sudah berterima kasih pada {day}</translation>
    </message>
    <message>
        <source>did not come about, {day}</source>
        <translation>tidak terjadi, {day}</translation>
    </message>
    <message>
        <source>no longer needed, {day}</source>
        <translation>tidak perlu lagi, {day}</translation>
    </message>
    <message>
        <source>{introducer} would rather not, {day}</source>
        <translation>{introducer} lebih suka tidak, {day}</translation>
    </message>
    <message>
        <source>{target} would rather not, {day}</source>
        <translation>{target} lebih suka tidak, {day}</translation>
    </message>
    <message>
        <source>you know them yourself</source>
        <translation>Anda sendiri mengenalnya</translation>
    </message>
    <message>
        <source>through {name}: {way}</source>
        <translation>lewat {name}: {way}</translation>
    </message>
    <message>
        <source>{product} of full trust along the way</source>
        <translation>{product} dari kepercayaan penuh sepanjang jalan</translation>
    </message>
    <message>
        <source>trust between you</source>
        <translation>kepercayaan di antara Anda</translation>
    </message>
    <message>
        <source>not asked in 90 days</source>
        <translation>tidak diminta dalam 90 hari</translation>
    </message>
    <message>
        <source>asked once in 90 days</source>
        <translation>sekali diminta dalam 90 hari</translation>
    </message>
    <message>
        <source>asked {count} times in 90 days</source>
        <translation>{count} kali diminta dalam 90 hari</translation>
    </message>
    <message>
        <source>Known of</source>
        <translation>Sekadar tahu</translation>
    </message>
    <message>
        <source>Connecting-to</source>
        <translation>Kenal</translation>
    </message>
    <message>
        <source>Known both ways</source>
        <translation>Saling mengenal</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Berkomitmen</translation>
    </message>
    <message>
        <source>Connecting-with</source>
        <translation>Terhubung</translation>
    </message>
    <message>
        <source>a name and a card</source>
        <translation>nama dan sebuah kartu</translation>
    </message>
    <message>
        <source>you have exchanged</source>
        <translation>sudah bercakap-cakap</translation>
    </message>
    <message>
        <source>fields and strengths</source>
        <translation>bidang dan keunggulan</translation>
    </message>
    <message>
        <source>a promise was kept</source>
        <translation>sebuah janji ditepati</translation>
    </message>
    <message>
        <source>you do things together</source>
        <translation>Anda berkegiatan bersama</translation>
    </message>
    <message>
        <source>An imported card lands here.</source>
        <translation>Kartu yang diimpor sampai di sini.</translation>
    </message>
    <message>
        <source>A two-way exchange brings someone here.</source>
        <translation>Percakapan dua arah membawa seseorang ke sini.</translation>
    </message>
    <message>
        <source>Knowing field and strength, both ways, brings someone here.</source>
        <translation>Saling mengenal bidang dan keunggulan membawa seseorang ke sini.</translation>
    </message>
    <message>
        <source>A good fit and a kept promise bring someone here.</source>
        <translation>Kecocokan dan janji yang ditepati membawa seseorang ke sini.</translation>
    </message>
    <message>
        <source>Doing something together brings someone here.</source>
        <translation>Kegiatan bersama membawa seseorang ke sini.</translation>
    </message>
    <message>
        <source>a two-way exchange</source>
        <translation>percakapan dua arah</translation>
    </message>
    <message>
        <source>their field</source>
        <translation>bidangnya</translation>
    </message>
    <message>
        <source>what they are good at</source>
        <translation>keunggulannya</translation>
    </message>
    <message>
        <source>a strength of theirs</source>
        <translation>sebuah keunggulannya</translation>
    </message>
    <message>
        <source>their expertise</source>
        <translation>keahliannya</translation>
    </message>
    <message>
        <source>your field, to them</source>
        <translation>bidang Anda, bagi mereka</translation>
    </message>
    <message>
        <source>what you are good at, to them</source>
        <translation>keunggulan Anda, bagi mereka</translation>
    </message>
    <message>
        <source>a strength of yours, to them</source>
        <translation>sebuah keunggulan Anda, bagi mereka</translation>
    </message>
    <message>
        <source>your expertise, to them</source>
        <translation>keahlian Anda, bagi mereka</translation>
    </message>
    <message>
        <source>a repair</source>
        <translation>perbaikan</translation>
    </message>
    <message>
        <source>whether it fits</source>
        <translation>kecocokan</translation>
    </message>
    <message>
        <source>a promise you kept</source>
        <translation>janji yang Anda tepati</translation>
    </message>
    <message>
        <source>a promise they kept</source>
        <translation>janji yang mereka tepati</translation>
    </message>
    <message>
        <source>a kept promise</source>
        <translation>janji yang ditepati</translation>
    </message>
    <message>
        <source>promises kept by both</source>
        <translation>janji yang ditepati keduanya</translation>
    </message>
    <message>
        <source>something together</source>
        <translation>kegiatan bersama</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Perkenalan</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Perbaikan</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Janji</translation>
    </message>
    <message>
        <source>Time for me</source>
        <translation>Waktu untuk diri</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Kopi</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Bersama</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acara</translation>
    </message>
    <message>
        <source>No intent</source>
        <translation>Tanpa niat</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Tumbuhkan</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Jaga</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Cukup</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Percakapan</translation>
    </message>
    <message>
        <source>You know</source>
        <translation>Anda tahu</translation>
    </message>
    <message>
        <source>They know</source>
        <translation>Mereka tahu</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Kecocokan</translation>
    </message>
    <message>
        <source>Shared plan</source>
        <translation>Rencana bersama</translation>
    </message>
    <message>
        <source>Done together</source>
        <translation>Kegiatan bersama</translation>
    </message>
    <message>
        <source>field</source>
        <translation>bidang</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>keunggulan</translation>
    </message>
    <message>
        <source>expertise</source>
        <translation>keahlian</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>tanpa label</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>ponsel</translation>
    </message>
    <message>
        <source>work</source>
        <translation>kantor</translation>
    </message>
    <message>
        <source>home</source>
        <translation>rumah</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>faks</translation>
    </message>
    <message>
        <source>small</source>
        <translation>kecil</translation>
    </message>
    <message>
        <source>large</source>
        <translation>besar</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Tenang</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Penuh</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Lebih</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 orang</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} orang</translation>
    </message>
    <message>
        <source>{shown} of {people}</source>
        <translation>{shown} dari {people}</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Keunggulan</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Bidang</translation>
    </message>
    <message>
        <source>What I can offer</source>
        <translation>Yang dapat saya tawarkan</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Keinginan</translation>
    </message>
    <message>
        <source>Write down a strength</source>
        <translation>Tuliskan sebuah keunggulan</translation>
    </message>
    <message>
        <source>Name your field</source>
        <translation>Sebutkan bidang Anda</translation>
    </message>
    <message>
        <source>Say what you can offer</source>
        <translation>Sebutkan tawaran Anda</translation>
    </message>
    <message>
        <source>Write down a plan</source>
        <translation>Tuliskan sebuah rencana</translation>
    </message>
    <message>
        <source>Say what you want</source>
        <translation>Katakan yang Anda inginkan</translation>
    </message>
    <message>
        <source>Give a strength one example</source>
        <translation>Beri satu contoh untuk sebuah keunggulan</translation>
    </message>
    <message>
        <source>Give your field one example</source>
        <translation>Beri satu contoh untuk bidang Anda</translation>
    </message>
    <message>
        <source>Give your offer one example</source>
        <translation>Beri satu contoh untuk tawaran Anda</translation>
    </message>
    <message>
        <source>Say what a plan rests on</source>
        <translation>Katakan dasar sebuah rencana</translation>
    </message>
    <message>
        <source>Say why you want it</source>
        <translation>Katakan mengapa Anda menginginkannya</translation>
    </message>
    <message>
        <source>Read your strengths again</source>
        <translation>Baca lagi keunggulan Anda</translation>
    </message>
    <message>
        <source>Read your fields again</source>
        <translation>Baca lagi bidang Anda</translation>
    </message>
    <message>
        <source>Read your offer again</source>
        <translation>Baca lagi tawaran Anda</translation>
    </message>
    <message>
        <source>Read your plans again</source>
        <translation>Baca lagi rencana Anda</translation>
    </message>
    <message>
        <source>Read your wants again</source>
        <translation>Baca lagi keinginan Anda</translation>
    </message>
    <message>
        <source>{limit} new people a week until there is an offer.</source>
        <translation>{limit} orang baru sepekan sampai ada tawaran.</translation>
    </message>
    <message>
        <source>{limit} new people a week below 40.</source>
        <translation>{limit} orang baru sepekan di bawah 40.</translation>
    </message>
    <message>
        <source>{limit} new people a week from 40 on, 10 from 70 on.</source>
        <translation>{limit} orang baru sepekan mulai 40, 10 mulai 70.</translation>
    </message>
    <message>
        <source>{limit} new people a week from 70 on.</source>
        <translation>{limit} orang baru sepekan mulai 70.</translation>
    </message>
    <message>
        <source>Half of it for now: {done} of {share} minutes for yourself in the last four weeks.</source>
        <translation>Separuhnya untuk saat ini: {done} dari {share} menit untuk diri sendiri dalam empat pekan terakhir.</translation>
    </message>
    <message>
        <source>Promises, repairs and keeping in touch are never limited.</source>
        <translation>Janji, perbaikan, dan menjaga hubungan tidak pernah dibatasi.</translation>
    </message>
    <message>
        <source>Add a strength</source>
        <translation>Tambah keunggulan</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Tambah bidang</translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation>Tambah tawaran</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>Tambah rencana</translation>
    </message>
    <message>
        <source>Add a want</source>
        <translation>Tambah keinginan</translation>
    </message>
    <message>
        <source>What you are good at, in a few words</source>
        <translation>Keunggulan Anda, dalam beberapa kata</translation>
    </message>
    <message>
        <source>The field that you know</source>
        <translation>Bidang yang Anda kuasai</translation>
    </message>
    <message>
        <source>What somebody could get from you</source>
        <translation>Yang dapat diperoleh seseorang dari Anda</translation>
    </message>
    <message>
        <source>What you want to bring about, and by when</source>
        <translation>Yang ingin Anda wujudkan, dan kapan</translation>
    </message>
    <message>
        <source>What you wish for</source>
        <translation>Yang Anda harapkan</translation>
    </message>
    <message>
        <source>One example that shows it</source>
        <translation>Satu contoh yang menunjukkannya</translation>
    </message>
    <message>
        <source>One example of it</source>
        <translation>Satu contohnya</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Dasarnya</translation>
    </message>
    <message>
        <source>Why you want it</source>
        <translation>Mengapa Anda menginginkannya</translation>
    </message>
    <message>
        <source>no example yet</source>
        <translation>belum ada contoh</translation>
    </message>
    <message>
        <source>nothing yet that it rests on</source>
        <translation>belum ada dasarnya</translation>
    </message>
    <message>
        <source>no reason written yet</source>
        <translation>belum ada alasan tertulis</translation>
    </message>
    <message>
        <source>give it an example</source>
        <translation>beri contoh</translation>
    </message>
    <message>
        <source>say what it rests on</source>
        <translation>katakan dasarnya</translation>
    </message>
    <message>
        <source>say why</source>
        <translation>katakan mengapa</translation>
    </message>
    <message>
        <source>reviewed {day}</source>
        <translation>ditinjau {day}</translation>
    </message>
    <message>
        <source>from {day}, review</source>
        <translation>dari {day}, tinjau</translation>
    </message>
    <message>
        <source>does it still hold?</source>
        <translation>apakah masih berlaku?</translation>
    </message>
    <message>
        <source>would be nice</source>
        <translation>alangkah baiknya</translation>
    </message>
    <message>
        <source>would help</source>
        <translation>akan membantu</translation>
    </message>
    <message>
        <source>matters</source>
        <translation>penting</translation>
    </message>
    <message>
        <source>matters much</source>
        <translation>sangat penting</translation>
    </message>
    <message>
        <source>nothing goes on without it</source>
        <translation>tanpanya tidak ada yang jalan</translation>
    </message>
    <message>
        <source>you owe a repair, since {day}</source>
        <translation>ada yang perlu Anda perbaiki, sejak {day}</translation>
    </message>
    <message>
        <source>your promise due {day}</source>
        <translation>janji Anda, tenggat {day}</translation>
    </message>
    <message>
        <source>their promise, due {day}</source>
        <translation>janjinya, tenggat {day}</translation>
    </message>
    <message>
        <source>slipped: renew, or enough</source>
        <translation>merenggang: perbarui, atau cukup</translation>
    </message>
    <message>
        <source>birthday {day}</source>
        <translation>ulang tahun {day}</translation>
    </message>
    <message>
        <source>missing: {what}</source>
        <translation>belum ada: {what}</translation>
    </message>
    <message>
        <source>together: {what}</source>
        <translation>bersama: {what}</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>cukup</translation>
    </message>
    <message>
        <source>steady until {day}</source>
        <translation>stabil sampai {day}</translation>
    </message>
    <message>
        <source>dormant since {day}</source>
        <translation>tak aktif sejak {day}</translation>
    </message>
    <message>
        <source>you owe a repair</source>
        <translation>ada yang perlu Anda perbaiki</translation>
    </message>
    <message>
        <source>your promise, any day</source>
        <translation>janji Anda, hari apa saja</translation>
    </message>
    <message>
        <source>their promise, any day</source>
        <translation>janjinya, hari apa saja</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>mulai renggang</translation>
    </message>
    <message>
        <source>dormant soon</source>
        <translation>segera tak aktif</translation>
    </message>
    <message>
        <source>together</source>
        <translation>bersama</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>birthday soon</source>
        <translation>segera ulang tahun</translation>
    </message>
    <message>
        <source>dormant</source>
        <translation>tak aktif</translation>
    </message>
    <message>
        <source>was your promise kept? due {day}</source>
        <translation>apakah janji Anda ditepati? tenggat {day}</translation>
    </message>
    <message>
        <source>was their promise kept? due {day}</source>
        <translation>apakah janjinya ditepati? tenggat {day}</translation>
    </message>
    <message>
        <source>cooling: 1 day left</source>
        <translation>mulai renggang: 1 hari lagi</translation>
    </message>
    <message>
        <source>cooling: {count} days left</source>
        <translation>mulai renggang: {count} hari lagi</translation>
    </message>
    <message>
        <source>dormant in 1 day</source>
        <translation>tak aktif dalam 1 hari</translation>
    </message>
    <message>
        <source>dormant in {count} days</source>
        <translation>tak aktif dalam {count} hari</translation>
    </message>
    <message>
        <source>{deed}, {minutes} min</source>
        <translation>{deed}, {minutes} mnt</translation>
    </message>
    <message>
        <source>{what}, {minutes} min</source>
        <translation>{what}, {minutes} mnt</translation>
    </message>
    <message>
        <source>{sentence}: {text}</source>
        <translation>{sentence}: {text}</translation>
    </message>
    <message>
        <source>something in this card was guessed when it was read</source>
        <translation>ada yang ditebak saat kartu ini dibaca</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sejak {day}</translation>
    </message>
    <message>
        <source>import</source>
        <translation>impor</translation>
    </message>
    <message>
        <source>exchange recorded</source>
        <translation>percakapan dicatat</translation>
    </message>
    <message>
        <source>follow-up planned</source>
        <translation>tindak lanjut direncanakan</translation>
    </message>
    <message>
        <source>follow-up done</source>
        <translation>tindak lanjut selesai</translation>
    </message>
    <message>
        <source>what you want here</source>
        <translation>keinginan Anda di sini</translation>
    </message>
    <message>
        <source>guesses looked at</source>
        <translation>tebakan sudah dilihat</translation>
    </message>
    <message>
        <source>what was missing, recorded</source>
        <translation>yang belum ada, dicatat</translation>
    </message>
    <message>
        <source>enough here</source>
        <translation>cukup di sini</translation>
    </message>
    <message>
        <source>record taken back</source>
        <translation>catatan ditarik kembali</translation>
    </message>
    <message>
        <source>promise written down</source>
        <translation>janji dituliskan</translation>
    </message>
    <message>
        <source>promise answered</source>
        <translation>janji dijawab</translation>
    </message>
    <message>
        <source>promise changed</source>
        <translation>janji diubah</translation>
    </message>
    <message>
        <source>follow-up put off</source>
        <translation>tindak lanjut ditunda</translation>
    </message>
    <message>
        <source>follow-up given up</source>
        <translation>tindak lanjut dilepas</translation>
    </message>
    <message>
        <source>follow-up changed</source>
        <translation>tindak lanjut diubah</translation>
    </message>
    <message>
        <source>person added</source>
        <translation>orang ditambahkan</translation>
    </message>
    <message>
        <source>details changed</source>
        <translation>rincian diubah</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>put into the trash</source>
        <translation>dimasukkan ke tempat sampah</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>dikembalikan</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>digabungkan</translation>
    </message>
    <message>
        <source>not the same person</source>
        <translation>bukan orang yang sama</translation>
    </message>
    <message>
        <source>who knows whom</source>
        <translation>siapa mengenal siapa</translation>
    </message>
    <message>
        <source>introduction asked for</source>
        <translation>perkenalan diminta</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>perkenalan</translation>
    </message>
    <message>
        <source>suggestion put aside</source>
        <translation>usulan disisihkan</translation>
    </message>
    <message>
        <source>what you say of yourself</source>
        <translation>yang Anda katakan tentang diri</translation>
    </message>
    <message>
        <source>what you look for</source>
        <translation>yang Anda cari</translation>
    </message>
    <message>
        <source>what to give up</source>
        <translation>yang bisa dilepas</translation>
    </message>
    <message>
        <source>minutes borrowed</source>
        <translation>menit dipinjam</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>label</translation>
    </message>
    <message>
        <source>sample people removed</source>
        <translation>orang contoh dihapus</translation>
    </message>
    <message>
        <source>met at one place</source>
        <translation>bertemu di satu tempat</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>setelan</translation>
    </message>
    <message>
        <source>A two-way exchange</source>
        <translation>Percakapan dua arah</translation>
    </message>
    <message>
        <source>Their field</source>
        <translation>Bidangnya</translation>
    </message>
    <message>
        <source>A strength of theirs</source>
        <translation>Sebuah keunggulannya</translation>
    </message>
    <message>
        <source>Their expertise</source>
        <translation>Keahliannya</translation>
    </message>
    <message>
        <source>What they are good at</source>
        <translation>Keunggulannya</translation>
    </message>
    <message>
        <source>My field</source>
        <translation>Bidang saya</translation>
    </message>
    <message>
        <source>A strength of mine</source>
        <translation>Sebuah keunggulan saya</translation>
    </message>
    <message>
        <source>My expertise</source>
        <translation>Keahlian saya</translation>
    </message>
    <message>
        <source>What I am good at</source>
        <translation>Keunggulan saya</translation>
    </message>
    <message>
        <source>Nothing left unrepaired</source>
        <translation>Semua sudah diperbaiki</translation>
    </message>
    <message>
        <source>It fits</source>
        <translation>Cocok</translation>
    </message>
    <message>
        <source>A promise kept: mine</source>
        <translation>Janji yang ditepati: saya</translation>
    </message>
    <message>
        <source>A promise kept: theirs</source>
        <translation>Janji yang ditepati: mereka</translation>
    </message>
    <message>
        <source>A shared plan</source>
        <translation>Rencana bersama</translation>
    </message>
    <message>
        <source>A plan that both acted on</source>
        <translation>Rencana yang dijalankan keduanya</translation>
    </message>
    <message>
        <source>A kept promise, or a plan</source>
        <translation>Janji yang ditepati, atau rencana</translation>
    </message>
    <message>
        <source>Something done together</source>
        <translation>Kegiatan bersama</translation>
    </message>
    <message>
        <source>A repair</source>
        <translation>Perbaikan</translation>
    </message>
    <message>
        <source>Whether it fits</source>
        <translation>Cocok atau tidak</translation>
    </message>
    <message>
        <source>said on {day}</source>
        <translation>dikatakan pada {day}</translation>
    </message>
    <message>
        <source>acted on {day}</source>
        <translation>dijalankan pada {day}</translation>
    </message>
    <message>
        <source>told on {day}</source>
        <translation>diceritakan pada {day}</translation>
    </message>
    <message>
        <source>seen on {day}</source>
        <translation>dilihat pada {day}</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>terakhir pada {day}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>pada {day}</translation>
    </message>
    <message>
        <source>judged on {day}</source>
        <translation>dinilai pada {day}</translation>
    </message>
    <message>
        <source>not sure yet, on {day}</source>
        <translation>belum pasti, pada {day}</translation>
    </message>
    <message>
        <source>rather not, on {day}</source>
        <translation>sepertinya tidak, pada {day}</translation>
    </message>
    <message>
        <source>holds until {day}</source>
        <translation>bertahan sampai {day}</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>sampai {day}</translation>
    </message>
    <message>
        <source>held until {day}</source>
        <translation>bertahan sampai {day}</translation>
    </message>
    <message>
        <source>on either side</source>
        <translation>di kedua sisi</translation>
    </message>
    <message>
        <source>told, not yet drawn on</source>
        <translation>diceritakan, belum dipakai</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>belum terlihat</translation>
    </message>
    <message>
        <source>waits to be made good</source>
        <translation>menunggu diperbaiki</translation>
    </message>
    <message>
        <source>planned, any day</source>
        <translation>direncanakan, hari apa saja</translation>
    </message>
    <message>
        <source>planned, due {day}</source>
        <translation>rencana, tenggat {day}</translation>
    </message>
    <message>
        <source>planned, {day}</source>
        <translation>direncanakan, {day}</translation>
    </message>
    <message>
        <source>a repair is owed</source>
        <translation>perlu diperbaiki</translation>
    </message>
    <message>
        <source>slipped</source>
        <translation>merenggang</translation>
    </message>
    <message>
        <source>yours, due {day}</source>
        <translation>janji Anda, {day}</translation>
    </message>
    <message>
        <source>theirs, due {day}</source>
        <translation>janjinya, {day}</translation>
    </message>
    <message>
        <source>kept? due {day}</source>
        <translation>ditepati? tenggat {day}</translation>
    </message>
    <message>
        <source>your field</source>
        <translation>bidang Anda</translation>
    </message>
    <message>
        <source>a strength of yours</source>
        <translation>sebuah keunggulan Anda</translation>
    </message>
    <message>
        <source>your expertise</source>
        <translation>keahlian Anda</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>1 hari lagi</translation>
    </message>
    <message>
        <source>{count} days left</source>
        <translation>{count} hari lagi</translation>
    </message>
    <message>
        <source>what you are good at</source>
        <translation>keunggulan Anda</translation>
    </message>
    <message>
        <source>a promise to keep</source>
        <translation>janji untuk ditepati</translation>
    </message>
    <message>
        <source>something done together</source>
        <translation>kegiatan bersama</translation>
    </message>
    <message>
        <source>Your promise is due, {day}</source>
        <translation>Janji Anda bertenggat, {day}</translation>
    </message>
    <message>
        <source>You kept a promise</source>
        <translation>Anda menepati janji</translation>
    </message>
    <message>
        <source>Your promise was not kept</source>
        <translation>Janji Anda tidak ditepati</translation>
    </message>
    <message>
        <source>Your promise was no longer needed</source>
        <translation>Janji Anda tidak perlu lagi</translation>
    </message>
    <message>
        <source>You made it good</source>
        <translation>Anda memperbaikinya</translation>
    </message>
    <message>
        <source>They forgave</source>
        <translation>Mereka memaafkan</translation>
    </message>
    <message>
        <source>Their promise is due, {day}</source>
        <translation>Janji mereka bertenggat, {day}</translation>
    </message>
    <message>
        <source>They kept a promise</source>
        <translation>Mereka menepati janji</translation>
    </message>
    <message>
        <source>Their promise was not kept</source>
        <translation>Janji mereka tidak ditepati</translation>
    </message>
    <message>
        <source>Their promise was no longer needed</source>
        <translation>Janji mereka tidak perlu lagi</translation>
    </message>
    <message>
        <source>They made it good</source>
        <translation>Mereka sudah memperbaikinya</translation>
    </message>
    <message>
        <source>You forgave</source>
        <translation>Anda memaafkan</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>Berkabar</translation>
    </message>
    <message>
        <source>Did something together</source>
        <translation>Melakukan sesuatu bersama</translation>
    </message>
    <message>
        <source>Planned something together</source>
        <translation>Merencanakan sesuatu bersama</translation>
    </message>
    <message>
        <source>Got to know each other better</source>
        <translation>Lebih saling mengenal</translation>
    </message>
    <message>
        <source>learnt: {what}</source>
        <translation>diketahui: {what}</translation>
    </message>
    <message>
        <source>they know: {what}</source>
        <translation>mereka tahu: {what}</translation>
    </message>
    <message>
        <source>{kind}, {what}</source>
        <translation>{kind}, {what}</translation>
    </message>
    <message>
        <source>It fits, I judged</source>
        <translation>Cocok, menurut saya</translation>
    </message>
    <message>
        <source>Not sure yet whether it fits</source>
        <translation>Belum pasti apakah cocok</translation>
    </message>
    <message>
        <source>It rather does not fit, I judged</source>
        <translation>Sepertinya tidak cocok, menurut saya</translation>
    </message>
    <message>
        <source>Promises and repairs</source>
        <translation>Janji dan perbaikan</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Menjaga</translation>
    </message>
    <message>
        <source>Deepening</source>
        <translation>Mendalami</translation>
    </message>
    <message>
        <source>Widening</source>
        <translation>Meluaskan</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Diri</translation>
    </message>
    <message>
        <source>Me first</source>
        <translation>Diri dulu</translation>
    </message>
    <message>
        <source>Could be good now</source>
        <translation>Bisa baik sekarang</translation>
    </message>
    <message>
        <source>You owe a repair since {day}. It comes before anything new.</source>
        <translation>Ada yang perlu Anda perbaiki sejak {day}. Itu mendahului yang baru.</translation>
    </message>
    <message>
        <source>It was due {day}.</source>
        <translation>Tenggatnya {day}.</translation>
    </message>
    <message>
        <source>You promised it for {day}.</source>
        <translation>Anda menjanjikannya untuk {day}.</translation>
    </message>
    <message>
        <source>Planned for {day}.</source>
        <translation>Direncanakan untuk {day}.</translation>
    </message>
    <message>
        <source>To stay in touch, by {day}.</source>
        <translation>Untuk tetap berkabar, sebelum {day}.</translation>
    </message>
    <message>
        <source>Start with yourself: who is clear to oneself is clear to others.</source>
        <translation>Mulai dari diri sendiri: siapa jelas bagi dirinya, jelas bagi orang lain.</translation>
    </message>
    <message>
        <source>No day was said: whenever there is room.</source>
        <translation>Tidak disebut harinya: kapan saja ada ruang.</translation>
    </message>
    <message>
        <source>Your promise was due {day}. Was it kept?</source>
        <translation>Janji Anda bertenggat {day}. Apakah ditepati?</translation>
    </message>
    <message>
        <source>Their promise was due {day}. Was it kept?</source>
        <translation>Janji mereka bertenggat {day}. Apakah ditepati?</translation>
    </message>
    <message>
        <source>You look for this: {need}.</source>
        <translation>Anda mencari ini: {need}.</translation>
    </message>
    <message>
        <source>What you share will fade soon.</source>
        <translation>Yang Anda miliki bersama akan segera memudar.</translation>
    </message>
    <message>
        <source>They helped last.</source>
        <translation>Terakhir kali, Anda yang dibantu.</translation>
    </message>
    <message>
        <source>A good way leads to them.</source>
        <translation>Ada jalan yang baik kepadanya.</translation>
    </message>
    <message>
        <source>{points} for what you look for</source>
        <translation>{points} untuk yang Anda cari</translation>
    </message>
    <message>
        <source>{points} for the trust on the way</source>
        <translation>{points} untuk kepercayaan di jalan</translation>
    </message>
    <message>
        <source>{points} since it fades soon</source>
        <translation>{points} karena segera memudar</translation>
    </message>
    <message>
        <source>{points} since they helped last</source>
        <translation>{points} karena terakhir kali Anda yang dibantu</translation>
    </message>
    <message>
        <source>{points} for people in common</source>
        <translation>{points} untuk kenalan bersama</translation>
    </message>
    <message>
        <source>{points} for the time it takes</source>
        <translation>{points} untuk waktu yang diperlukan</translation>
    </message>
    <message>
        <source>{points} until promises are kept again</source>
        <translation>{points} sampai janji ditepati lagi</translation>
    </message>
    <message>
        <source>Make good what was left open</source>
        <translation>Perbaiki yang masih terbuka</translation>
    </message>
    <message>
        <source>Make good: {promise}</source>
        <translation>Perbaiki: {promise}</translation>
    </message>
    <message>
        <source>Was the promise kept?</source>
        <translation>Apakah janjinya ditepati?</translation>
    </message>
    <message>
        <source>Was it kept: {promise}</source>
        <translation>Apakah ditepati: {promise}</translation>
    </message>
    <message>
        <source>{minutes} spent</source>
        <translation>terpakai {minutes}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Perlu diketahui</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Tindak lanjut berikutnya</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Niat</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Percakapan terakhir</translation>
    </message>
    <message>
        <source>Slips on</source>
        <translation>Merenggang pada</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Mail or phone</source>
        <translation>Surel atau telepon</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Di papan</translation>
    </message>
    <message>
        <source>go from card to card and from column to column</source>
        <translation>pindah dari kartu ke kartu dan dari kolom ke kolom</translation>
    </message>
    <message>
        <source>ask for a lower or a higher column</source>
        <translation>minta kolom yang lebih rendah atau lebih tinggi</translation>
    </message>
    <message>
        <source>open the person</source>
        <translation>buka halaman orangnya</translation>
    </message>
    <message>
        <source>the next follow-up is done</source>
        <translation>tindak lanjut berikutnya selesai</translation>
    </message>
    <message>
        <source>choose several</source>
        <translation>pilih beberapa</translation>
    </message>
    <message>
        <source>choose everyone who is shown</source>
        <translation>pilih semua yang ditampilkan</translation>
    </message>
    <message>
        <source>what can be done with them</source>
        <translation>yang dapat dilakukan dengan mereka</translation>
    </message>
    <message>
        <source>In the week</source>
        <translation>Di pekan</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Di mana saja</translation>
    </message>
    <message>
        <source>go to the next or the previous control</source>
        <translation>ke kendali berikutnya atau sebelumnya</translation>
    </message>
    <message>
        <source>close, or go back</source>
        <translation>tutup, atau kembali</translation>
    </message>
    <message>
        <source>save a dialog</source>
        <translation>simpan dialog</translation>
    </message>
    <message>
        <source>1 repair</source>
        <translation>1 perbaikan</translation>
    </message>
    <message>
        <source>{count} repairs</source>
        <translation>{count} perbaikan</translation>
    </message>
    <message>
        <source>1 promise</source>
        <translation>1 janji</translation>
    </message>
    <message>
        <source>{count} promises</source>
        <translation>{count} janji</translation>
    </message>
    <message>
        <source>1 follow-up</source>
        <translation>1 tindak lanjut</translation>
    </message>
    <message>
        <source>{count} follow-ups</source>
        <translation>{count} tindak lanjut</translation>
    </message>
    <message>
        <source>Today: {what}.</source>
        <translation>Hari ini: {what}.</translation>
    </message>
    <message>
        <source>Today: {what}; the earliest is open since {day}.</source>
        <translation>Hari ini: {what}; yang paling awal terbuka sejak {day}.</translation>
    </message>
    <message>
        <source>Birthday: {names}.</source>
        <translation>Ulang tahun: {names}.</translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation>{count} ditepati</translation>
    </message>
    <message>
        <source>{count} changed in time</source>
        <translation>{count} diubah pada waktunya</translation>
    </message>
    <message>
        <source>{count} repaired</source>
        <translation>{count} diperbaiki</translation>
    </message>
    <message>
        <source>{count} to repair</source>
        <translation>{count} perlu diperbaiki</translation>
    </message>
    <message>
        <source>{count} not answered yet</source>
        <translation>{count} belum dijawab</translation>
    </message>
    <message>
        <source>1 more is at {level} than at the end of {month}.</source>
        <translation>1 orang lebih banyak di {level} daripada akhir {month}.</translation>
    </message>
    <message>
        <source>{count} more are at {level} than at the end of {month}.</source>
        <translation>{count} orang lebih banyak di {level} daripada akhir {month}.</translation>
    </message>
    <message>
        <source>1 fewer is at {level} than at the end of {month}.</source>
        <translation>1 orang lebih sedikit di {level} daripada akhir {month}.</translation>
    </message>
    <message>
        <source>{count} fewer are at {level} than at the end of {month}.</source>
        <translation>{count} orang lebih sedikit di {level} daripada akhir {month}.</translation>
    </message>
    <message>
        <source>As many are at {level} as at the end of {month}.</source>
        <translation>Sama banyaknya di {level} seperti akhir {month}.</translation>
    </message>
    <message>
        <source>1 person rests as dormant; the history stays.</source>
        <translation>1 orang beristirahat tak aktif; riwayatnya tetap.</translation>
    </message>
    <message>
        <source>{count} people rest as dormant; their history stays.</source>
        <translation>{count} orang beristirahat tak aktif; riwayatnya tetap.</translation>
    </message>
    <message>
        <source>No minutes were told in these weeks. Say how long it took when something is done.</source>
        <translation>Tidak ada menit yang dicatat di pekan-pekan ini. Katakan berapa lama saat sesuatu selesai.</translation>
    </message>
    <message>
        <source>Spent came out as planned.</source>
        <translation>Yang terpakai sama dengan rencana.</translation>
    </message>
    <message>
        <source>Spent came out {percent} % above planned. The margins follow.</source>
        <translation>Yang terpakai {percent} % di atas rencana. Cadangannya mengikuti.</translation>
    </message>
    <message>
        <source>Spent came out {percent} % below planned. The margins follow.</source>
        <translation>Yang terpakai {percent} % di bawah rencana. Cadangannya mengikuti.</translation>
    </message>
    <message>
        <source>Nothing was done with anybody in these months yet.</source>
        <translation>Belum ada yang dilakukan dengan siapa pun di bulan-bulan ini.</translation>
    </message>
    <message>
        <source>{percent} % of the minutes went to new people; what you look for suggests {suggested} %.</source>
        <translation>{percent} % menit untuk orang baru; yang Anda cari menyarankan {suggested} %.</translation>
    </message>
    <message>
        <source>No promise came due in these months.</source>
        <translation>Tidak ada janji yang sampai tenggat di bulan-bulan ini.</translation>
    </message>
    <message>
        <source>One of yours waits for a repair.</source>
        <translation>Satu janji Anda menunggu perbaikan.</translation>
    </message>
    <message>
        <source>{count} of yours wait for a repair.</source>
        <translation>{count} janji Anda menunggu perbaikan.</translation>
    </message>
    <message>
        <source>Of one it is not said yet what came of it.</source>
        <translation>Tentang satu janji belum dikatakan bagaimana jadinya.</translation>
    </message>
    <message>
        <source>Of {count} it is not said yet what came of them.</source>
        <translation>Tentang {count} janji belum dikatakan bagaimana jadinya.</translation>
    </message>
    <message>
        <source>Nothing of yours waits for a repair.</source>
        <translation>Tidak ada janji Anda yang menunggu perbaikan.</translation>
    </message>
    <message>
        <source>Every week ahead holds what is due in it.</source>
        <translation>Setiap pekan ke depan muat untuk yang bertenggat di dalamnya.</translation>
    </message>
    <message>
        <source>In 1 week ahead, that of {day}, more is due than fits.</source>
        <translation>Di 1 pekan ke depan, pekan {day}, tenggatnya lebih dari yang muat.</translation>
    </message>
    <message>
        <source>In {count} weeks ahead, first that of {day}, more is due than fits.</source>
        <translation>Di {count} pekan ke depan, pertama pekan {day}, tenggatnya lebih dari yang muat.</translation>
    </message>
    <message>
        <source>After a conversation, choose the person and press L: one line is enough.</source>
        <translation>Sesudah bercakap-cakap, pilih orangnya dan tekan L: satu baris sudah cukup.</translation>
    </message>
    <message>
        <source>Drag a card to a higher column, or press Alt+→: the board asks what is still missing.</source>
        <translation>Seret kartu ke kolom yang lebih tinggi, atau tekan Alt+→: papan menanyakan apa yang belum ada.</translation>
    </message>
    <message>
        <source>The meter above tells whether one more follow-up fits; Ctrl+M shows what to give up when not.</source>
        <translation>Meteran di atas menunjukkan apakah satu tindak lanjut lagi muat; Ctrl+M menunjukkan yang bisa dilepas bila tidak.</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command and every person, and F1 lists all keys.</source>
        <translation>Ctrl+K menemukan setiap perintah dan setiap orang, dan F1 menampilkan semua tombol.</translation>
    </message>
    <message>
        <source>Record with {name}</source>
        <translation>Catat dengan {name}</translation>
    </message>
</context>
<context>
    <name>meter</name>
    <message>
        <source>over</source>
        <translation>lebih</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Pekan ini</translation>
    </message>
    <message>
        <source>full</source>
        <translation>penuh</translation>
    </message>
    <message>
        <source>Me {minutes} of {capacity}</source>
        <translation>Diri {minutes} dari {capacity}</translation>
    </message>
    <message>
        <source>This week: {used}. {own}. {state}: {headline}. {detail}.</source>
        <translation>Pekan ini: {used}. {own}. {state}: {headline}. {detail}.</translation>
    </message>
    <message>
        <source>{name} on {day}</source>
        <translation>{name} pada {day}</translation>
    </message>
    <message>
        <source>birthdays in the week of {day}: {names}</source>
        <translation>ulang tahun di pekan {day}: {names}</translation>
    </message>
    <message>
        <source>{minutes} of {capacity} min</source>
        <translation>{minutes} dari {capacity} mnt</translation>
    </message>
    <message>
        <source>nothing planned yet</source>
        <translation>belum ada yang direncanakan</translation>
    </message>
    <message>
        <source>every week fits, tightest is {day}: {minutes} of {capacity} min</source>
        <translation>setiap pekan muat, yang paling ketat {day}: {minutes} dari {capacity} mnt</translation>
    </message>
    <message>
        <source>week of {day}: {minutes} of {capacity} min</source>
        <translation>pekan {day}: {minutes} dari {capacity} menit</translation>
    </message>
    <message>
        <source>weeks of {first} to {last}: {minutes} of {capacity} min</source>
        <translation>pekan {first} sampai {last}: {minutes} dari {capacity} mnt</translation>
    </message>
    <message>
        <source>{open} follow-ups open, about {limit} at a time</source>
        <translation>{open} tindak lanjut terbuka, sekitar {limit} sekaligus</translation>
    </message>
    <message>
        <source>{minutes} min more than fits, in 1 follow-up</source>
        <translation>{minutes} mnt lebih dari yang muat, dalam 1 tindak lanjut</translation>
    </message>
    <message>
        <source>{minutes} min more than fits, in {count} follow-ups</source>
        <translation>{minutes} mnt lebih dari yang muat, dalam {count} tindak lanjut</translation>
    </message>
    <message>
        <source>time for yourself, {weeks}</source>
        <translation>waktu untuk diri, {weeks}</translation>
    </message>
    <message>
        <source>{others} min a week for others, {own} for yourself</source>
        <translation>{others} mnt sepekan untuk orang lain, {own} untuk diri</translation>
    </message>
    <message>
        <source>fits when a long follow-up is spread over weeks</source>
        <translation>muat bila tindak lanjut yang panjang dibagi ke beberapa pekan</translation>
    </message>
    <message>
        <source>{minutes} min still free this week</source>
        <translation>{minutes} mnt masih kosong pekan ini</translation>
    </message>
    <message>
        <source>beyond these twelve weeks: {count}</source>
        <translation>di luar dua belas pekan ini: {count}</translation>
    </message>
</context>
<context>
    <name>missing</name>
    <message>
        <source>a two-way exchange</source>
        <translation>belum bercakap-cakap</translation>
    </message>
    <message>
        <source>their field</source>
        <translation>belum: bidangnya</translation>
    </message>
    <message>
        <source>what they are good at</source>
        <translation>belum: keunggulannya</translation>
    </message>
    <message>
        <source>a strength of theirs</source>
        <translation>belum: keunggulannya</translation>
    </message>
    <message>
        <source>their expertise</source>
        <translation>belum: keahliannya</translation>
    </message>
    <message>
        <source>your field</source>
        <translation>belum: bidang Anda</translation>
    </message>
    <message>
        <source>what you are good at</source>
        <translation>belum: keunggulan Anda</translation>
    </message>
    <message>
        <source>a strength of yours</source>
        <translation>belum: keunggulan Anda</translation>
    </message>
    <message>
        <source>your expertise</source>
        <translation>belum: keahlian Anda</translation>
    </message>
    <message>
        <source>a repair</source>
        <translation>belum diperbaiki</translation>
    </message>
    <message>
        <source>whether it fits</source>
        <translation>belum: kecocokan</translation>
    </message>
    <message>
        <source>a promise you kept</source>
        <translation>belum: janji Anda</translation>
    </message>
    <message>
        <source>a promise they kept</source>
        <translation>belum: janjinya</translation>
    </message>
    <message>
        <source>a kept promise</source>
        <translation>belum: janji ditepati</translation>
    </message>
    <message>
        <source>promises kept by both</source>
        <translation>belum: janji keduanya</translation>
    </message>
    <message>
        <source>something together</source>
        <translation>belum ada kegiatan</translation>
    </message>
</context>
<context>
    <name>relief</name>
    <message>
        <source>What you promised stays as it is.</source>
        <translation>Yang Anda janjikan tetap seperti adanya.</translation>
    </message>
    <message>
        <source>{what}, {name}</source>
        <translation>{what}, {name}</translation>
    </message>
    <message>
        <source>−{minutes} min</source>
        <translation>−{minutes} mnt</translation>
    </message>
    <message>
        <source>Week of {first}: {minutes} of {capacity} min</source>
        <translation>Pekan {first}: {minutes} dari {capacity} mnt</translation>
    </message>
    <message>
        <source>Weeks of {first} to {last}: {minutes} of {capacity} min</source>
        <translation>Pekan {first} sampai {last}: {minutes} dari {capacity} mnt</translation>
    </message>
    <message>
        <source>Still over: {what}</source>
        <translation>Masih lebih: {what}</translation>
    </message>
    <message>
        <source>After this: {minutes} of {capacity} min, it fits</source>
        <translation>Sesudah ini: {minutes} dari {capacity} mnt, muat</translation>
    </message>
    <message>
        <source>After this: {minutes} of {capacity} min, full but it fits</source>
        <translation>Sesudah ini: {minutes} dari {capacity} mnt, penuh tetapi muat</translation>
    </message>
    <message>
        <source>One change would make it fit.</source>
        <translation>Satu perubahan akan membuatnya muat.</translation>
    </message>
    <message>
        <source>{count} changes would make it fit.</source>
        <translation>{count} perubahan akan membuatnya muat.</translation>
    </message>
    <message>
        <source>One of them needs a yes first: ask, and tick it once they agreed.</source>
        <translation>Salah satunya perlu persetujuan dulu: tanyakan, dan centang setelah mereka setuju.</translation>
    </message>
    <message>
        <source>{count} of them need a yes first: ask, and tick them once they agreed.</source>
        <translation>{count} di antaranya perlu persetujuan dulu: tanyakan, dan centang setelah mereka setuju.</translation>
    </message>
    <message>
        <source>Make it shorter: {what}</source>
        <translation>Persingkat: {what}</translation>
    </message>
    <message>
        <source>A week later: {what}</source>
        <translation>Sepekan kemudian: {what}</translation>
    </message>
    <message>
        <source>{count} weeks later: {what}</source>
        <translation>{count} pekan kemudian: {what}</translation>
    </message>
    <message>
        <source>Let it go: {what}</source>
        <translation>Lepas: {what}</translation>
    </message>
    <message>
        <source>They agreed to less: {what}</source>
        <translation>Mereka setuju lebih sedikit: {what}</translation>
    </message>
    <message>
        <source>They agreed to a later day: {what}</source>
        <translation>Mereka setuju hari yang lebih lambat: {what}</translation>
    </message>
    <message>
        <source>They agreed to do without: {what}</source>
        <translation>Mereka setuju tanpanya: {what}</translation>
    </message>
    <message>
        <source>{minutes} min as you planned it</source>
        <translation>{minutes} mnt seperti rencana Anda</translation>
    </message>
    <message>
        <source>{now} → {after} min</source>
        <translation>{now} → {after} mnt</translation>
    </message>
    <message>
        <source>{days}, moved once before</source>
        <translation>{days}, sekali dipindahkan sebelumnya</translation>
    </message>
    <message>
        <source>{days}, moved before</source>
        <translation>{days}, pernah dipindahkan</translation>
    </message>
    <message>
        <source>{days}, not moved before</source>
        <translation>{days}, belum pernah dipindahkan</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>hari apa saja</translation>
    </message>
</context>
</TS>
