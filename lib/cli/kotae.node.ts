import { commands } from "#lib/cli/commands.node";
import type { CommandIo } from "./command";
import { runKotae } from "./run-kotae";

/** Entry of `npm run -s kotae -- COMMAND`: ties the commands to the process. */
const io: CommandIo = {
  input: standardInput(),
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
};

async function* standardInput(): AsyncGenerator<string> {
  process.stdin.setEncoding("utf8");
  for await (const piece of process.stdin) yield String(piece);
}

// A reader that has seen enough (`| head`) is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
}

process.exitCode = await runKotae(process.argv.slice(2), commands, io);
