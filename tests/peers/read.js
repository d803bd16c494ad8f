// Reads one JSON string a line, a card or a calendar, and answers with what ical.js makes of it, one line each.
import ICAL from "ical.js";
import { createInterface } from "node:readline";

for await (const line of createInterface({ input: process.stdin })) {
  let answer;
  try {
    answer = { read: ICAL.parse(JSON.parse(line)) };
  } catch (error) {
    answer = { error: String(error) };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
}
