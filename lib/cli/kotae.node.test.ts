import { spawn } from "node:child_process";
import { expect, test } from "vitest";

// Started as a process: tsx does not resolve "./x.node" (it takes it for a native module, so such imports are
// written "#lib/…"), and nothing else would notice before a user does.
function kotae(...words: string[]) {
  return spawn(process.execPath, ["--import", "tsx", "lib/cli/kotae.node.ts", ...words]);
}

test("the command line starts and lists its commands", async () => {
  const child = kotae("--help");
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    out += piece;
  });
  const status = await new Promise((done) => child.on("close", done));
  expect(out).toMatch(/ import +.*\n +check +/);
  expect(status).toBe(0);
});

test("a reader that closes the pipe is no failure", async () => {
  const child = kotae("--help");
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (piece: string) => {
    err += piece;
  });
  child.stdout.destroy();
  const status = await new Promise((done) => child.on("close", done));
  expect({ status, err }).toEqual({ status: 0, err: "" });
});
