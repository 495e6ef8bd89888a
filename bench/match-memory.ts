/* Reads a log and prints the most memory that the process had, with Node itself and the loader of TypeScript. */
import { existsSync, readFileSync } from "node:fs";
import { fileSource } from "../lib/triage/file-source.node.ts";
import { readTriageData } from "../lib/triage/triage-data.node.ts";
import { triageLog } from "../lib/triage/triage-log";

const source = fileSource(process.argv[2] ?? "");
if (source === undefined) throw new Error("Name a log file.");
const { bytes } = await triageLog([source], readTriageData());
// Linux counts the memory of the process that started this one in `maxRSS`, but not in its status file.
const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
const peak = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
console.log(JSON.stringify({ bytes, maxRss: peak * 1024 }));
