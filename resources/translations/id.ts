<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en_GB">
<context>
    <name>Acting</name>
    <message>
        <source>Nothing here takes calls. Copy the number instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing here takes text messages. Copy the number instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No country knows this number, so WhatsApp cannot reach it. Check it: {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For WhatsApp, write the number with its country code, such as +62 812 …: {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing here opens web addresses. Copy the number instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is no mail address: {address}. Mend it on their page.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing here writes mails. Copy the address instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only web addresses are opened from here, and this is none: {address}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing here opens web addresses. Copy it instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no number to dial in this: {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The message is long: it is on the clipboard, ready to be pasted.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New person…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find &amp;duplicates…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;How NetPlanner reckons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;About NetPlanner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Board</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Introductions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Me</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Capacity, and what to give up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Record a conversation…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New &amp;follow-up…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Met &amp;through…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Enough here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Copy as vCard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mer&amp;ge these people…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put into the &amp;trash</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Reach</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A &amp;follow-up with each…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AfterThatPanel</name>
    <message>
        <source>After that</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AnswerBars</name>
    <message>
        <source>Now</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AnsweredOn</name>
    <message>
        <source>Today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On the day it was due, {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another day…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The answer is of {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On which day? The answers beside it are dated so.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On which day?</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AreasPanel</name>
    <message>
        <source>{points} of {weight}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{worth} of {needed} that count</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It still holds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>The next step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask {introducer}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{introducer} agrees</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{target} agrees</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Thanked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I have asked {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask {name} for an introduction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Plan it all the same…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Plan for this week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Plan for {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Planned, by {day}. It is done once you have asked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Counts {minutes} min: none of the next twelve weeks has that left.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Counts {minutes} min: this week has room for it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Counts {minutes} min: fits in the week of {day}, not in this one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It will not come about</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{introducer} agreed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{target} agreed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} would rather not</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I no longer need it</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Find people, fields, tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl F</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nearest first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CapacityMeter</name>
    <message>
        <source>What to give up</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Arrows choose, Enter opens, Alt with left or right asks for the column at that side</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ClarityPanel</name>
    <message>
        <source>Clarity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>of 100 clear</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{points}: {limit} a week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{points} of 100 clear</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>More about {column}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select everyone here</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ColumnSample</name>
    <message>
        <source>A card, as it would be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The row before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The next row</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Row {number} becomes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing here tells who it is: this row would be left out. Choose a name, a phone or a mail.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ColumnTable</name>
    <message>
        <source>and {count} more columns, which stay as they are read now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing in the first rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{column} means</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the header says</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use these columns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the columns mean</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is written yet. With the import, this is remembered for files with this header.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is written yet. This file has no header, so it is not remembered for others.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As they look</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CopyDeeds</name>
    <message>
        <source>Back up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A copy of everything is in {path}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restored from {path}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was here before is in {path}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>any day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DayMenu</name>
    <message>
        <source>Tomorrow, {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next week, {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In two weeks, {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another day…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Any day</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Edit: F2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a phone or a mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write on WhatsApp</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write a mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>birthday today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>birthday {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>born on 29 February, {birthday}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{birthday}, turning {age}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note on the card</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DraftBox</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the draft</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draft to {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DraftNote</name>
    <message>
        <source>Kept from before. It is not recorded yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DropNotice</name>
    <message>
        <source>Up to {count} people can be moved at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select fewer, then drop them again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Still missing for {count} of {all}: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drop to record what you know. Esc puts it back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enough here: no lift, no notice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enough here for {people}: no lift, no notice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you share keeps them where they are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A repair comes first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{promise} is still open.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A promise is still open.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: {promise} is still open.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: a promise is still open.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Once you have repaired it, the way is open.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask for a repair, or forgive it, and the way is open.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DuplicateDeeds</name>
    <message>
        <source>{people} are chosen. Up to {most} can be merged at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{names}: merged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{names}: not the same, and not proposed again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Merging all that agree alike.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Merged: {people} into {count}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undone: {step}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DuplicateDetail</name>
    <message>
        <source>The chosen people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They stay as they are, and are not proposed again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every value of all is kept; the quieter aim wins</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>chosen by you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their name stays, and what the others say is added</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is the same person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tick off who is a person of their own; they are not proposed again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>something is added</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>stays as the kept card says it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 record</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} records</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DuplicateRowsView</name>
    <message>
        <source>People who may be one</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Find duplicates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Merge people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find in these people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody seems to be here twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People are compared by mail, phone and name. If you know of two who are one, choose them on the board and merge them from their menu.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking through everybody.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 group of people who may be one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} groups of people who may be one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is merged until you say so, and each merge can be undone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agree alike {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look closer {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Merge all {count} that agree alike</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>More: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everyone, {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Those selected, {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With the tag {tag}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything is written to a file of yours; nothing is sent anywhere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>vCard, as the cards are</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Byte for byte what came in, and your edits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>vCard 3.0</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For phones and older programs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>vCard 4.0</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For newer programs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A row for each person: level, next follow-up, promises, tags.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Follow-ups with their days, and birthdays every year.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>NetPlanner (JSON)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything, to be read again without loss.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FileDeeds</name>
    <message>
        <source>These people are invented. Undo removes them again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import contacts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contacts (*.vcf *.csv *.json);;All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An import is under way already. It can be cancelled in its own window.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Added: {people}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Updated: {people}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Merged: {people}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They are chosen: plan a follow-up with each, or say through whom you met them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the rejected cards</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Written: {people}, to {path}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What this version cannot carry was left out: {lost}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied as vCard: {people}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FinishFollowUpDialog</name>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many minutes did it take?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>and so the promise is kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It took {minutes} min</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Start with the people you know</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everyone begins under “Known of”. What you share moves them, nothing else does, and it is fine to stay anywhere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>or drop a file anywhere in this window</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing leaves this machine unless you export it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import contacts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A .vcf from your phone, Google or Outlook. One undo takes all of it back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl I</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try with sample people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forty invented people and a full week. One undo removes them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start blank</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add the first person by hand. A name is enough.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ctrl N</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FlagsPanel</name>
    <message>
        <source>Guessed on import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>line {line}, {property}: {reason}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{property}: {reason}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FlowSteps</name>
    <message>
        <source>next: {step}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>done: {step}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>folded away</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FollowUpDeeds</name>
    <message>
        <source>Declined. The draft is on the clipboard; nothing was sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Planned: a follow-up with {name}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Planned.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Planned: a follow-up with each of {people}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done. Well kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put off until {day}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Given up. That is fine.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>New follow-up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change the follow-up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FollowUpEachDialog</name>
    <message>
        <source>A follow-up with each of {people}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes about, in minutes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About what</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About what? A few words, or none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Plan it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Plan all {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} in the week of {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} after these twelve weeks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This week has room for all of them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A week is wide enough for {limit} new people; the others wait for the next with room.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A part of each week is for new people; the others wait for the next with room.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This week is full; the others wait for the next with room.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FollowUpFields</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Takes about, in minutes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About what</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About what? A few words, or none</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>What would lift it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The repair comes first. What else would lift it is told once it is made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Also planned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>both, in any order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all {count}, in any order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make good: {promise}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{kind}, to stay in touch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Later, change, a draft message, give it up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy a draft message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give it up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Plan: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>makes good what was left open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>something small to keep</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>something done together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a first exchange</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>would show {what}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ForecastChart</name>
    <message>
        <source>week of {day}: {minutes} of {capacity} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The next 12 weeks</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>GracePanel</name>
    <message>
        <source>Grace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How this is reckoned</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>How NetPlanner reckons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ImportDetail</name>
    <message>
        <source>The chosen card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a card to see what it would change.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Same for all {count} that agree like this</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{here} and {file}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You changed this here, so it stays as you wrote it: {fields}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What should happen?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>stays as it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>stays as you wrote it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ImportFilters</name>
    <message>
        <source>Find in this file</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <source>Save problem cards</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{add} to add, {update} to update, {merge} to merge, {leave} to leave out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>about 1 second</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>about {count} seconds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>about {count} minutes</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>{files} and {count} more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import {file}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Written as</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as it is found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the columns of the table mean</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phones without a country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reads as</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reads as {names}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Count the day you connected as a first exchange ({count} of them tell it)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{encoding}, detected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} cards</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{cards}. Nothing is written until you press Import, and one undo takes it all back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{cards}, vCard {versions}. Nothing is written until you press Import, and one undo takes it all back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading the file, and looking for people you already have.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading the file once more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Importing.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One undo takes it all back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was left out or guessed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the rejected cards…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{added} added, {updated} updated, {skipped} already here, {rejected} left out, {flagged} to look at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>left out:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>guessed:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}, line {line}:</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ImportRowsModel</name>
    <message>
        <source>Card at line {line}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ImportRowsView</name>
    <message>
        <source>Cards in the file</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>IntentStrip</name>
    <message>
        <source>What I want here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No aim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Grow to {level}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep at {level}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enough here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It has slipped: renew it, or let it be enough.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is pushed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shows what would lift it, then keeps it there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reminds in time, before it slips.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No lift, no notice: this is how far it goes, and that is fine.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>IntroductionsPage</name>
    <message>
        <source>Whom would you like to meet?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New wish</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Introductions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>through people you already know, three steps at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody is looked for yet, and nothing is on its way.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>IntroductionsPanel</name>
    <message>
        <source>Introductions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>See it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>See why</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ways to them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An introduction to {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asked three times in 90 days; rests until {day}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Known by {names}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Knows {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How well they know {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does not know them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Knows somebody</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whom do they know?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does not introduce people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave out of introductions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Neither asked, nor looked for, nor suggested</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>JudgedPanel</name>
    <message>
        <source>How a way is judged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you share and what is kept with the first person, times how well each would vouch for the next: a little {weak}, well {medium}, strongly {strong}. Each ask in 90 days takes a fifth of it; after three the person rests, and each has one request at a time. Below {least} no way is shown.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>Record a conversation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record what you know</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What passed between you? One line is enough, or none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What passed between you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In touch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>we were in touch that day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I learnt their</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They know my</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>we planned something</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>we both did what was planned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was planned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What? It can stay empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>another of theirs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a promise of theirs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>another of mine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a promise of mine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>privately</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at work</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Did together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Goes on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it goes on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you did together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not sure yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>rather not</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It fits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a promise</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mine: {promise}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>theirs: {promise}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{names} and more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The ticks are for all {people}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You and {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What would bring {name} to {level}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tick what you have seen. Nothing is assumed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{names}. Tick what you have seen with all of them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seen on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Then: {level}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Then still missing for {level}: {what}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LogRows</name>
    <message>
        <source>More</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You share this already. Tick it to show it anew.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>NetPlanner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sample people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On this machine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>Add</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you know of yourself is what others can rely on. Only you see this page.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MetThroughDialog</name>
    <message>
        <source>Through whom did you meet {whom}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Met through</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How well they know each other</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From then on, introductions can go through them. Their own page changes it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Met through {name}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NeedDialog</name>
    <message>
        <source>What do you look for?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What I look for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Radar images, grant writing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Found by these tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>radar, mapping; none: what it is called</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How much it matters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NeedsPanel</name>
    <message>
        <source>What I look for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A field or a skill that would help. Suggestions and introductions begin with it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look for something</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No longer</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NewPromiseDialog</name>
    <message>
        <source>What did you promise {name}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What did {name} promise?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A promise</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A few words, or none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It also becomes a follow-up, so that the meter counts it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NextStepPanel</name>
    <message>
        <source>Next best step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A minute brings you from {now} to {then}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} minutes bring you from {now} to {then}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Review now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do it now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NotesEdit</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only for you: notes stay on this machine, and on no card.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message>
        <source>Be alert</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>Other ways</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OutreachDeeds</name>
    <message>
        <source>Not now: {name}. Suggested again in four weeks at the earliest.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is not suggested any more, and stays on the board.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Planned. The week has room for it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Noted: {name} was asked. A no would be a good answer too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Noted: the first yes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Noted: both said yes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Noted: introduced. A thank-you is left.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Noted: thanked. Well done.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Noted: it will not come about. That is fine.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} knows {other}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Removed: who knows whom.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} may be asked for introductions.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is not asked for introductions.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} takes part in introductions again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is left out of introductions and suggestions.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OwnTimePanel</name>
    <message>
        <source>{done} of {share} min in 4 weeks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time for me</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From {minutes} min in four weeks on, the room for new people stays whole.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Plan time for me</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Board</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to the board: Esc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A conversation, and what it showed: L</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dormant since {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>holds until {day}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PageTop</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PathDrawing</name>
    <message>
        <source>You</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PathPanel</name>
    <message>
        <source>The best way to {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another way to {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You to {name}: {terms}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On the way to {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>shared: {tie}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>vouches: {tie}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PersonDeeds</name>
    <message>
        <source>Not recorded: {name}. What you ticked is kept until the window closes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recorded: {name}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Now: {level}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recorded with {people}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A repair comes first with {name}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A repair comes first with {name}: {promise}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the promise</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enough here: {name}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set, with {name}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Added: {name}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed: {name}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looked at.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the trash for 30 days: {name}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 open promise went along.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} open promises went along.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Brought back: {people}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gone for good.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gone for good. Backups of earlier days still hold them, in {folder}: {names}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>New person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One name is enough</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>such as 13 March 1990, or 13 March</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>with commas between</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note on the card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the card says</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mails</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A name is all that is needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The birthday is not clear yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Understood as {day}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Understood as {day} of any year.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the card writes it. It stays so until you change it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The calendar has no such day. Look at the day and the month once more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This day is still to come. Correct the year, or leave it out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody alive is that old. Correct the year, or leave it out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not clear yet. Write it like 13 March 1990, or 13 March, or leave it empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave without saving what you changed?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove the picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The picture on this card cannot be shown. It stays as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>The picture on this card cannot be shown. It is kept as it is.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PromiseDeeds</name>
    <message>
        <source>Written down: a promise.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recorded: the promise was kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recorded: it was not kept. It can still be made good.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recorded: no longer needed. That costs nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreed: any day.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreed: {day}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recorded: made good.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recorded: forgiven.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taken away.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PromiseRows</name>
    <message>
        <source>I promised</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They promised</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What I promised</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What they promised</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What? It can stay empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take this promise away</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PromisesPanel</name>
    <message>
        <source>Fewer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None yet. A small promise, kept, says more than a large one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I promised</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They promised</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Was it kept? It was due {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A promise</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no longer needed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not kept, told in time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>made good</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>forgiven</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I told them in time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They told me in time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was said before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I misled them about it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I was misled about it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Later day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another day was agreed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I made it good</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They made it good</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They forgave</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I forgive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask for a repair: {promise}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask for a repair</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Written down by mistake: take it away</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy a draft: ask for a later day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy a draft: ask for a repair</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy a draft: thank them</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What's This?</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go forward</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recent Places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My Computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide Details...</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save All</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReachPanel</name>
    <message>
        <source>Within reach: {need}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>and {count} more; those with the best ways are shown</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReckoningTable</name>
    <message>
        <source>Theirs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>alert</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{whose}, to begin with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{whose}: {kept} / ({kept} + {broken}) = {trust}; alert {alert}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>size {size}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>kept {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not kept {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>forgiven {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>made good {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>told in time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>misled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept adds its size, halved each {year} days. Not kept adds its size, twice when nothing was said before; of that {open} while open, {forgiven} forgiven, {repaired} made good, {both} both, at least {misled} with misleading, halved each {year} days from then. Alert adds the size while open; forgiven but not made good, halved each {half} days. A little alert from {amber}, alert from {red}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReliefDeeds</name>
    <message>
        <source>Done: 1 change.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done: {count} changes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Borrowed: {minutes} min of your own time, given back in the week of {day}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReliefPanel</name>
    <message>
        <source>Borrow from my own time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing changes until you apply. Drafts are never sent for you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What to give up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draft to {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Apply {count} changes</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RhythmPage</name>
    <message>
        <source> days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As usual: {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With people you keep or grow. Any exchange counts; nothing piles up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In touch again after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What a new follow-up begins with. Each can say otherwise.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Usually takes</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SelfDeeds</name>
    <message>
        <source>Written down.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looked at: it still holds.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taken away.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No longer looked for.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rhythm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SharedPanel</name>
    <message>
        <source>What we share</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I know of them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They know of me</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seen something?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I learnt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They showed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>here now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all there already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{missing} of {all} still open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{level}: {what}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Show</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>small</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>large</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How large</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SoughtList</name>
    <message>
        <source>Whom and what I look for, and what is on its way</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SoughtRowsModel</name>
    <message>
        <source>Whom and what I look for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On their way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Needs a rest</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{need}, by {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 person within reach</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} people within reach</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nobody within reach yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>asked {count} times, free again {day}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Within reach: {need}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give this wish a tag, so that people who carry it can be found.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody with these tags is within reach yet. Who knows whom can be said on anybody's page, in two clicks.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} rests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asked {count} times in 90 days. Free again on {day}; until then, other ways are looked for.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What might {name} need? Now is a good time to give.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whom would you like to meet?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write a name into the field above, and the best way to them is shown: through whom, and why.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You know {name} yourself; nobody needs to be asked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New follow-up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The next step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It grows as you and {name} share more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do you know who knows them? Say so on that person's page, in two clicks.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The way to {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>A long job is under way. This can be done once it has ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undone: {step}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undone for {who}: {step}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done again: {step}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done again for {who}: {step}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>What to do this week, in order</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TaskRowsModel</name>
    <message>
        <source>Birthdays</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done this week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Any day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Week of {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{me}, from its own {minutes} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>birthday {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do it now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Plan it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy a draft message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give it up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not now: again in four weeks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Never suggest them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another day was agreed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept on {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not kept, told in time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TickChip</name>
    <message>
        <source>You share this already. Tick it to show it anew.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source> min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Minutes a week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of these, for you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Minutes in the weeks chosen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weeks that differ</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Holidays, leave, a busy season: choose weeks, then say what they have.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leaves {others} min a week for others, {own} for you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>= {hours} h {minutes} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>= {hours} h</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No week chosen.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Week of {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} weeks, from that of {day}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Fewer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>and {count} earlier</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing yet. The first exchange will stand here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record a conversation</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find in the trash</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People in the trash</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete for good…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For {days} days they can be brought back as they were, with everything you recorded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>since {day}, 1 day left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>since {day}, {count} days left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody here is called so.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody is in the trash.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete {people} for good, with everything recorded? It cannot be undone, nor can what was done before. Backups made earlier may still hold them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>There is no file at {path} yet. Import people first: netplanner import FILE.vcf.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{path} was written by a newer NetPlanner. Install that version to open it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{path} is in use by another program. Wait until it has finished, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{path} may only be read. Give yourself the right to write it, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{path} is damaged. It was left as it is; open a backup instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{path} is not a NetPlanner file. Choose another file with --database.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{path} is no copy of a NetPlanner file. Choose one that a backup has made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{path} cannot be opened. Check that the folder is there and that you may use it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not saved: the disk is full. Free some space, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This step cannot be undone: what it changed has been changed again since.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody here is called “{query}”. Check the name, or give a part of it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Several people fit “{query}”. Give the id of one of them:
{people}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A person needs a name. Write one, even if it is only a nickname.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file is no picture that can be shown. Choose a JPEG or PNG file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This picture is larger than {megabytes} MB. Choose a smaller one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This promise is no longer there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This promise has been answered already. Undo the answer to change it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is to be repaired here: this promise was not broken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is promised for {due}. Agree on another day together, then change the promise.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One introduction is under way with them already. Ask again once it is made or declined.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This introduction was settled already. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{setting} takes a number from {least} to {most}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{minutes} is no time that a follow-up can take. Give whole minutes from 1 upwards.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A follow-up cannot be due on {due}, before it may begin on {release}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That level is not reached yet. Choose to grow to it instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{on} is still to come. Record it once it has happened, or plan a follow-up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say it in a few words first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This request for an introduction is no longer there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This follow-up is no longer open.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no file {path}. Check its name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{path} is a folder. Name a file in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{path} cannot be read. Check who may read it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{path} could not be written ({reason}). Choose another place, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{path} is empty. Export it once more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No card was found in {path}. Export the contacts as vCard (.vcf) and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{encoding}” is no known encoding. Try utf-8, cp1252 or shift_jis.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{path} says no known format. Let the name end in .csv, .vcf, .json or .ics.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{path} was not imported: at {where}, {reason}. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{path} was written by a newer NetPlanner (version {version}). Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>Label: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WayRows</name>
    <message>
        <source>Add: {what}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WaysPanel</name>
    <message>
        <source>Ways that exist</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Turn to {name} yourself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask {name}, who asks {other}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>one step shorter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>two steps shorter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nobody needs to be asked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>they know each other a little</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>This week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>12 weeks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which weeks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New follow-up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In this order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>minutes as they count</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The next 12 weeks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>minutes due each week; the line is what fits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Week of {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>last day of the week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} days left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{open} follow-ups open of about {limit} that fit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For others {minutes} of {capacity} min, counted with margin and switching</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is planned here. That is fine.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WeeksCalendar</name>
    <message>
        <source>Weeks ahead</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WeeksModel</name>
    <message>
        <source>Week of {day}: {minutes}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as usual, </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WhenChoice</name>
    <message>
        <source>When</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>within a week, by {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>within two weeks, by {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>within a month, by {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in the week of {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>any day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by a date…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>from {day} to {last}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No promise between you was tested yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Both promises between you were kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The one promise between you was kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All {count} promises between you were kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{kept} of {all} promises between you were kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No request of yours is open with them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This request is open with them; one at a time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One request of yours is open with them; one at a time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not asked for an introduction in 90 days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asked once in 90 days; each ask wears a little, and after three they rest</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asked twice in 90 days; after the third they rest</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asked three times in 90 days; now they rest</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Introduces people, as far as you know</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Would rather not introduce people</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WindowDeeds</name>
    <message>
        <source>Settings changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>NetPlanner {version}

Your people are in {path}
Nothing leaves this machine unless you export it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About NetPlanner</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone numbers of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the system ({country})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For numbers written without a country code, such as 0812 3456 7890.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WindowPages</name>
    <message>
        <source>Board</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Introductions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_Nobody</name>
    <message>
        <source>Nobody here yet</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>positional arguments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>options</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>show program's version number and exit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>expected one argument</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--demo and --screenshot are for the window: leave out the command, or the option</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>stopped; nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the file to use</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>plan as of that day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A contact planner for people with whom you truly connect.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sample people, in a file that is thrown away</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>draw the window without showing it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>draw this person's page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>bring people in from vCard, CSV or JSON files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>how the files are written, where it cannot be told</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>report, and change nothing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>save the cards that could not be taken in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>write people to a .csv, .vcf, .json or .ics file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>write the cards of a .vcf as they are, or anew</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this week and the twelve weeks ahead</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what accepting a follow-up would mean</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what to do this week, in order, each with its reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>through whom somebody can be reached</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>record an exchange with somebody</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>write a copy of the whole file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>beside the file, with the date, unless said</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>put a copy in the place of the file, of which a copy is made first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>take the last step back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>check that the file is sound</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>rows of tables that could not be taken in are in {path}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: not all of {properties} fits into vCard {version}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{follow_ups} follow-ups and {birthdays} birthdays written to {path}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{people} people written to {path}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied to {path}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restored from {file}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Restored from {file}; what was in {path} before is in {before}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{state}: {minutes} of {capacity} minutes due this week.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>week of {monday}: {minutes} of {capacity}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open follow-ups: {open} of about {limit} that fit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It fits: it counts as {minutes} minutes, {spare} are free.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It does not fit: it counts as {minutes} minutes, {spare} are free.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First week with room: {monday}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It fits when it takes {minutes} minutes at most.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Apart from this: {weeks}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Week of {monday}: up to {limit} new people; {clarity} of 100 clear about yourself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>me</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{minutes} min  {what}: {why}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No way to {name}: {reason}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{way}: {trust} of full trust along the way.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>week of {from}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>weeks of {from} to {to}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{weeks}: {demand} of {capacity} minutes, {over} more than fits, in {count} follow-ups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>there is no display here. Without one, these work: import, export, meter, what-if, week, introductions, log, backup, restore, undo, check and --screenshot OUT.png.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>introduction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>repair</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>promise</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>self</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>coffee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>involvement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>you owe a repair since {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the promise was due {day}: was it kept?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it was due {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>promised for {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>planned for {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to stay in touch, by {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no day was said</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it would be good now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>say something about</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>say what shows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>look again at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>your strengths</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>your fields</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what you can offer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>your plans</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what you want</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a repair comes first between you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>there is a pattern to talk about first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>they are left out of introductions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nobody you know leads there in three steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the ways there are too weak to ask for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>you look for: {need}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>start with yourself: {step} {area}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>any day</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Whole name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before the name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After the name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address as a whole</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Post box</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Second line of an address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Province or state</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label of the column beside it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody close to them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Day you connected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>NetPlanner: which person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>NetPlanner: aim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>NetPlanner: level of the aim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>NetPlanner: last exchange</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>NetPlanner: your notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Says again what others say</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something else: kept on the card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>nothing in this card can be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this card is larger than 20 MB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>there is no such file; check its name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this is a folder; name the .vcf files in it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the file cannot be read; check who may read it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the file is empty; export it once more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no card was found; export the contacts as vCard (.vcf) and try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Merge?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add, flagged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a person of their own</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what the file says anew; lines that you changed stay</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>every value of both is kept; the quieter aim wins</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing changes here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nobody here is like it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the same card, said anew</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in your trash: comes back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>identical, byte for byte</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>came from here, and comes back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all of it is here already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>from a NetPlanner file, as a whole</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>same mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>same phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>names agree</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>same organisation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>makes one of several who are here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the card had no end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>some characters were guessed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a loose line was joined to the one before it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a line that names no property was left out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a line break could be read in two ways</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a row had more cells than there are columns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a day could be read in two ways, or in none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an embedded file is incomplete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a quotation mark was left open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the file differs from what you edited here; yours was kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>there was text outside the cards</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Everyone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Promises due</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To repair</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cooling</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Birthdays</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dormant</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enough here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Alike</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Merge?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Message to {name}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With this message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A message instead, {minutes} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A shorter message, {minutes} min at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept the message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages take you about {times} times as long as planned.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note to {name}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With this note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A note instead, {minutes} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A shorter note, {minutes} min at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept the note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes take you about {times} times as long as planned.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Introduction with {name}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With this introduction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An introduction instead, {minutes} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A shorter introduction, {minutes} min at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept the introduction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Introductions take you about {times} times as long as planned.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call with {name}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With this call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A call instead, {minutes} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A shorter call, {minutes} min at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept the call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calls take you about {times} times as long as planned.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Repair with {name}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With this repair</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A repair instead, {minutes} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A shorter repair, {minutes} min at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept the repair</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Repairs take you about {times} times as long as planned.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Promise to {name}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With this promise</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A promise instead, {minutes} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A smaller promise, {minutes} min at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept the promise</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Promises take you about {times} times as long as planned.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time for me, with {name}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With this time for me</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time for me instead, {minutes} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A shorter time for me, {minutes} min at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept the time for me</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time for yourself takes about {times} times as long as planned.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coffee with {name}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With this coffee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A coffee instead, {minutes} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A shorter coffee, {minutes} min at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept the coffee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coffees take you about {times} times as long as planned.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something together with {name}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With this time together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something together instead, {minutes} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A shorter time together, {minutes} min at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept the time together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Doing something together takes you about {times} times as long as planned.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Event with {name}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With this event</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An event instead, {minutes} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A shorter event, {minutes} min at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept the event</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Events take you about {times} times as long as planned.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>just fits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{kind}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{minutes} min, {when}. Counts as {counts}: margin {margin}, switching {switch}, open loop {loop}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>any day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>week of {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{minutes} of {capacity}, {over} too much</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{minutes} of {capacity}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{kind} in the first week with room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{kind} as soon as there is room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Decline kindly</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept as it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>with a draft to send yourself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>beyond the twelve weeks ahead, which are all that is reckoned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>then choose what to give up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{when}, {becomes}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>counts {counts}, {becomes}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>week of {day} becomes {minutes} of {capacity}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>weeks of {day} to {last} become {minutes} of {capacity}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>counts {counts}, {left} min left that week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>counts {counts}, {left} min left in those weeks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>counts {counts}, nothing left that week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>counts {counts}, nothing left in those weeks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{capacity} fits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{capacity} fits, {day} to {last}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept, {when}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept {minutes} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Apart from this, the week of {day} is {minutes} min over.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Apart from this, the weeks of {day} to {last} are {minutes} min over.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open follow-ups afterwards: {open} of about {limit}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call {value}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>WhatsApp {value}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text {value}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mail {value}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open {value}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy {value}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the draft</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their card names no phone, mail or link yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dear {name},</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hello,</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What I have in mind: {what}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About {minutes} minutes would be enough.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in the week of {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>how are you? I would be glad to hear from you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>only a few lines from me today.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>may I ask you for an introduction {when}? It is quite all right to say no.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>may I ask you for an introduction? It is quite all right to say no.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>could we talk by phone {when}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>could we talk by phone some time?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>something is still open between us, and I would like to make it good {when}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>something is still open between us, and I would like to make it good.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>you will have it from me {when}, as promised.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I have not forgotten what I promised you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I am keeping some time for myself {when}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I am keeping some time for myself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>would you like to meet for coffee {when}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>would you like to meet for coffee some time?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>shall we do something together {when}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>shall we do something together?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>would you like to come along {when}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>would you like to come along?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>thank you for thinking of me. My weeks are full for now, and I would rather say so than promise what I may not keep. I hope that we find another time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I need more time than I thought. Would another day suit you?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I need more time than I thought. Would {day} suit you?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is about what I promised you: {what}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>my weeks are fuller than I thought. Could it be a little later?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>my week is fuller than I thought. Could it be {day} instead?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>my week is fuller than I thought. Would {minutes} minutes be enough, so that I am there with all of me?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I promised more than I can keep well. Could you do without it, or should we look for another way together?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>something that we had agreed on is still on my mind. I would like us to put it right. How do you see it, and what would help?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is about this: {what}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>could you introduce me to {target}, if it suits you? It is quite all right to say no.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I would like to meet {target}, and I believe that {between} knows them. Would you ask {between} for me, if it suits you? It is quite all right to say no.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I am looking for this: {what}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What I can offer: {what}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I asked you about {target} on {day}. There is no hurry. Does it suit you? It is quite all right to say no.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>thank you for saying yes. Here are a few words that you can pass on, so that {target} can decide freely.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>thank you: {target} would be glad as well. A short message to both of us is enough.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>thank you for introducing me to {target}. It did me good.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>thank you. It did me good.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>thank you for this: {what}. It did me good.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing to be alert to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>be a little alert</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>be alert</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing tested yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>all were kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>most were kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>some were kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not kept, but made good</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not kept, and forgiven</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not kept so far</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A promise of mine was not kept on {day}: {how}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A promise of theirs was not kept on {day}: {how}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>told in time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>made good</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>forgiven</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>still open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First make good what you owe; until then, ask nothing of them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask for a repair, when the moment is good.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make smaller promises, and agree on check-ins.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Talk about the pattern. No new promise is proposed until then.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is asked of either of you.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You forgive much: be more alert.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of {breaches} promises to you that were not kept, you forgave {let_go} within a year, and nothing was made good. Ask for a repair where one would still do both of you good.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last one was with {name}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>weak</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>knows them a little</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>knows them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the way is strong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a good way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a fair way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a thin way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A repair between you and {name} comes first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With {name} there is a pattern to talk about first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is left out of introductions, as you wished.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No way leads to {name} within three steps yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The way to {name} is too thin to ask for: {trust}, and an ask begins at {least}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a repair comes first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a pattern to talk about comes first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>left out, as you wished</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no way yet within three steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the way is too thin to ask for yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} knows them, was asked three times, and rests until {day}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} knows them, and has a request of yours open; one at a time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} knows them, and would rather not introduce people.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>asked {introducer} on {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{introducer} agreed; waiting for a yes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>both agreed; {introducer} introduces you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>introduced on {day}; a thank-you to {introducer} is left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>introduced by {introducer}, and thanked on {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>did not come about, {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no longer needed, {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{introducer} would rather not, {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{target} would rather not, {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>you know them yourself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>through {name}: {way}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{product} of full trust along the way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>trust between you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not asked in 90 days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>asked once in 90 days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>asked {count} times in 90 days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Known of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connecting-to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Known both ways</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connecting-with</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a name and a card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>you have exchanged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fields and strengths</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a promise was kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>you do things together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An imported card lands here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A two-way exchange brings someone here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Knowing field and strength, both ways, brings someone here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A good fit and a kept promise bring someone here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Doing something together brings someone here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a two-way exchange</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>their field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what they are good at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a strength of theirs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>their expertise</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>your field, to them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what you are good at, to them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a strength of yours, to them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>your expertise, to them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a repair</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>whether it fits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a promise you kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a promise they kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a kept promise</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>promises kept by both</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>something together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time for me</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coffee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No intent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Grow</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enough</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You know</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They know</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shared plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>strength</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>expertise</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no label</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>mobile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>home</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fax</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>personal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>professional</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>small</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>large</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{shown} of {people}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Strengths</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What I can offer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wants</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write down a strength</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name your field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say what you can offer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write down a plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say what you want</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give a strength one example</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give your field one example</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give your offer one example</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say what a plan rests on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say why you want it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read your strengths again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read your fields again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read your offer again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read your plans again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read your wants again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{limit} new people a week until there is an offer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{limit} new people a week below 40.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{limit} new people a week from 40 on, 10 from 70 on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{limit} new people a week from 70 on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Half of it for now: {done} of {share} minutes for yourself in the last four weeks.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Promises, repairs and keeping in touch are never limited.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a strength</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add an offer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a want</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you are good at, in a few words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The field that you know</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What somebody could get from you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you want to bring about, and by when</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you wish for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One example that shows it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One example of it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why you want it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no example yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing yet that it rests on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no reason written yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>give it an example</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>say what it rests on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>say why</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reviewed {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>from {day}, review</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>does it still hold?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>would be nice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>would help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>matters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>matters much</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing goes on without it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>you owe a repair, since {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>your promise due {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>their promise, due {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>slipped: renew, or enough</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>birthday {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>missing: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>together: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>enough</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>steady until {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dormant since {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>you owe a repair</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>your promise, any day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>their promise, any day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cooling</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dormant soon</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>steady</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>birthday soon</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dormant</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>was your promise kept? due {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>was their promise kept? due {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cooling: 1 day left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cooling: {count} days left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dormant in 1 day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>dormant in {count} days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{deed}, {minutes} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{what}, {minutes} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{sentence}: {text}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>something in this card was guessed when it was read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>exchange recorded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>follow-up planned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>follow-up done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what you want here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>guesses looked at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what was missing, recorded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>enough here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>record taken back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>promise written down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>promise answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>promise changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>follow-up put off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>follow-up given up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>follow-up changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>person added</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>details changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>put into the trash</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>brought back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not the same person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>who knows whom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>introduction asked for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>introduction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>suggestion put aside</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what you say of yourself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what you look for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what to give up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>minutes borrowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A two-way exchange</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A strength of theirs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their expertise</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What they are good at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A strength of mine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My expertise</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What I am good at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing left unrepaired</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It fits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A promise kept: mine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A promise kept: theirs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A shared plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A plan that both acted on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A kept promise, or a plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something done together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A repair</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whether it fits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>said on {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>acted on {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>told on {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>seen on {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>last on {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>judged on {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not sure yet, on {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>rather not, on {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>holds until {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>held until {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on either side</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>told, not yet drawn on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not seen yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>waits to be made good</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>planned, any day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>planned, due {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>planned, {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>your field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a strength of yours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>your expertise</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what you are good at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a promise to keep</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>something done together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your promise is due, {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You kept a promise</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your promise was not kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your promise was no longer needed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You made it good</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They forgave</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their promise is due, {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They kept a promise</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their promise was not kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their promise was no longer needed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They made it good</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You forgave</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In touch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Did something together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Planned something together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Got to know each other better</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>learnt: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>they know: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{kind}, {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It fits, I judged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not sure yet whether it fits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It rather does not fit, I judged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Promises and repairs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keeping</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Deepening</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Widening</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Me first</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could be good now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You owe a repair since {day}. It comes before anything new.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It was due {day}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You promised it for {day}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Planned for {day}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To stay in touch, by {day}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start with yourself: who is clear to oneself is clear to others.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No day was said: whenever there is room.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your promise was due {day}. Was it kept?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Their promise was due {day}. Was it kept?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You look for this: {need}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you share will fade soon.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They helped last.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A good way leads to them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{points} for what you look for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{points} for the trust on the way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{points} since it fades soon</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{points} since they helped last</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{points} for people in common</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{points} for the time it takes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{points} until promises are kept again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make good what was left open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make good: {promise}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Was the promise kept?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Was it kept: {promise}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{minutes} spent</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>meter</name>
    <message>
        <source>over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Me {minutes} of {capacity}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This week: {used}. {own}. {state}: {headline}. {detail}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} on {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>birthdays in the week of {day}: {names}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{minutes} of {capacity} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing planned yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>every week fits, tightest is {day}: {minutes} of {capacity} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>week of {day}: {minutes} of {capacity} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>weeks of {first} to {last}: {minutes} of {capacity} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{open} follow-ups open, about {limit} at a time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{minutes} min more than fits, in 1 follow-up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{minutes} min more than fits, in {count} follow-ups</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>time for yourself, {weeks}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{others} min a week for others, {own} for yourself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fits when a long follow-up is spread over weeks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{minutes} min still free this week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>beyond these twelve weeks: {count}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>relief</name>
    <message>
        <source>{what}, {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>−{minutes} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Week of {first}: {minutes} of {capacity} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weeks of {first} to {last}: {minutes} of {capacity} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Still over: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After this: {minutes} of {capacity} min, it fits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After this: {minutes} of {capacity} min, full but it fits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One change would make it fit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} changes would make it fit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One of them needs a yes first: ask, and tick it once they agreed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} of them need a yes first: ask, and tick them once they agreed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make it shorter: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A week later: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} weeks later: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Let it go: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They agreed to less: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They agreed to a later day: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They agreed to do without: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{minutes} min as you planned it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{now} → {after} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{days}, moved once before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{days}, moved before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{days}, not moved before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>any day</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
