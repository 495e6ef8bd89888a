import { spawnSync } from "node:child_process";
import { commands } from "#lib/cli/commands.node";
import { runKotae } from "./run-kotae";

/** Behind `npm start`, once everything is installed: builds the site, then serves it until interrupted. */
const build = spawnSync("npm run --silent build", {
  shell: true,
  stdio: "inherit",
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
});

if (build.status === 0) {
  process.exitCode = await runKotae(["serve", ...process.argv.slice(2)], commands, {
    input: (async function* () {})(),
    out: console.log,
    err: console.error,
  });
} else {
  console.error("The build did not succeed, so there is nothing to serve.\n  → Mend what it says above.");
  process.exitCode = 1;
}
