/* Reads a log and prints the most memory that the process had, with Node itself and the loader of TypeScript. */
import { fileSource } from "../lib/triage/file-source.node.ts";
import { readTriageData } from "../lib/triage/triage-data.node.ts";
import { triageLog } from "../lib/triage/triage-log";

const source = fileSource(process.argv[2] ?? "");
if (source === undefined) throw new Error("Name a log file.");
const { bytes } = await triageLog([source], readTriageData());
console.log(JSON.stringify({ bytes, maxRss: process.resourceUsage().maxRSS * 1024 }));
