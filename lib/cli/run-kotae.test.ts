import { parseArgs } from "node:util";
import { expect, test } from "vitest";
import { ProblemError } from "../problem";
import type { Command, CommandBody } from "./command";
import { runKotae } from "./run-kotae";
import { UsageError } from "./usage-error";

function command(name: string, run: CommandBody["run"] = async () => 0): Command {
  return { name, summary: `does ${name}`, load: async () => ({ help: `help of ${name}`, run }) };
}

async function run(words: string[], commands: readonly Command[] = [command("import"), command("check")]) {
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    input: (async function* () {})(),
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
  };
  const status = await runKotae(words, commands, io);
  return { status, out: out.join("\n"), err: err.join("\n") };
}

test.each([[[]], [["--help"]]])("%j lists the commands", async (words) => {
  const { status, out } = await run(words);
  expect(status).toBe(0);
  expect(out).toMatch(/import +does import\n +check +does check/);
});

test("COMMAND --help prints its help and doesn't run it", async () => {
  const refuse = command("import", async () => {
    throw new Error("was run");
  });
  expect(await run(["import", "x", "--help"], [refuse])).toMatchObject({ status: 0, out: "help of import" });
});

test("an unknown command names the nearest and exits with 2", async () => {
  const { status, err } = await run(["imprt"]);
  expect(status).toBe(2);
  expect(err).toContain("Did you mean “import”?");
  expect((await run(["xxxxxxxxxx"])).err).not.toContain("Did you mean");
});

test("the words behind the name and the exit status are the command's own", async () => {
  const seen: unknown[] = [];
  const own = command("own", async (args) => {
    seen.push(...args);
    return 7;
  });
  expect((await run(["own", "a", "--b"], [own])).status).toBe(7);
  expect(seen).toEqual(["a", "--b"]);
});

test("all Problems are printed, with exit status 1", async () => {
  const failing = command("own", async () => {
    throw new ProblemError([
      { where: "a.yaml", what: "One.", fix: "Mend." },
      { where: "b.yaml", what: "Two.", fix: "Mend." },
    ]);
  });
  const { status, err } = await run(["own"], [failing]);
  expect(status).toBe(1);
  expect(err).toMatch(/a\.yaml[\s\S]*b\.yaml/);
});

test("an option that a command doesn't know, or a missing word, exits with 2", async () => {
  const strict = command("own", async (args) => {
    parseArgs({ args: [...args], options: {} });
    throw new UsageError("Say which FILE.");
  });
  expect(await run(["own", "--bogus"], [strict])).toMatchObject({
    status: 2,
    err: expect.stringContaining("--bogus"),
  });
  expect(await run(["own"], [strict])).toMatchObject({
    status: 2,
    err: expect.stringContaining("which FILE"),
  });
});

test("an error of ours is not mistaken for anything else", async () => {
  const broken = command("own", async () => {
    throw new TypeError("bug");
  });
  await expect(run(["own"], [broken])).rejects.toThrow("bug");
});
