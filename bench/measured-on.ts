import { cpus } from "node:os";

/** When, and on what processors, a bench measured: how the last sentence of its report begins. */
export function measuredOn(): string {
  const all = cpus();
  return `Measured ${new Date().toISOString().slice(0, 10)} on ${all.length} × ${all[0]?.model.trim() ?? "unknown"}`;
}
