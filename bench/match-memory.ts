/* Reads a log as often as it takes to come to so many bytes, and prints the most memory that the process had. */
import { open } from "node:fs/promises";
import { readTriageData } from "../lib/triage/triage-data.node.ts";
import { triageLog } from "../lib/triage/triage-log";

const [file = "", bytes = "0"] = process.argv.slice(2);

async function* chunks() {
  const handle = await open(file);
  let given = 0;
  while (given < Number(bytes)) {
    for (let position = 0; ; ) {
      const { bytesRead, buffer } = await handle.read(new Uint8Array(262_144), 0, 262_144, position);
      if (bytesRead === 0) break;
      position += bytesRead;
      given += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  }
  await handle.close();
}

const report = await triageLog([{ name: file, open: chunks }], readTriageData());
console.log(JSON.stringify({ bytes: report.bytes, maxRss: process.resourceUsage().maxRSS * 1024 }));
