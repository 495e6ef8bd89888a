import { formatProblem, ProblemError } from "../problem";
import type { Command, CommandIo } from "./command";
import { UsageError } from "./usage-error";

/** Exit status for words that make no sense, after the custom of shells. */
const USAGE = 2;

/**
 * Runs one of `commands` with the words of the command line and gives the exit status: 0 done, 1 Problems,
 * 2 wrong usage. Every Problem of a ProblemError is printed to standard error; other errors are thrown on.
 */
export async function runKotae(
  words: readonly string[],
  commands: readonly Command[],
  io: CommandIo,
): Promise<number> {
  const [name, ...args] = words;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    io.out(overview(commands));
    return 0;
  }
  const command = commands.find((each) => each.name === name);
  if (command === undefined) {
    io.err(`There is no command “${name}”.${nearestHint(name, commands)}`);
    io.err(`Commands: ${commands.map((each) => each.name).join(", ")}. See npm run -s kotae -- --help.`);
    return USAGE;
  }
  const body = await command.load();
  if (asksForHelp(args)) {
    io.out(body.help);
    return 0;
  }
  try {
    return await body.run(args, io);
  } catch (error) {
    if (error instanceof ProblemError) {
      io.err(error.problems.map(formatProblem).join("\n\n"));
      return 1;
    }
    const usage = usageMessage(error);
    if (usage === undefined) throw error;
    io.err(`${command.name}: ${usage}`);
    io.err(`See npm run -s kotae -- ${command.name} --help.`);
    return USAGE;
  }
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes("--help") || options.includes("-h");
}

function overview(commands: readonly Command[]): string {
  const width = Math.max(0, ...commands.map((command) => command.name.length));
  return [
    "Usage: npm run -s kotae -- COMMAND [options]",
    "",
    ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    "",
    "COMMAND --help says more about one of them.",
  ].join("\n");
}

/** The message of an error about usage: our own, or one of node:util's parseArgs, told by its code. */
function usageMessage(error: unknown): string | undefined {
  if (error instanceof UsageError) return error.message;
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  if (typeof error.code !== "string" || !error.code.startsWith("ERR_PARSE_ARGS")) return undefined;
  return error.message;
}

function nearestHint(name: string, commands: readonly Command[]): string {
  const [nearest] = commands
    .map((command) => ({ name: command.name, distance: editDistance(name.toLowerCase(), command.name) }))
    .sort((one, other) => one.distance - other.distance);
  if (nearest === undefined || nearest.distance > Math.ceil(nearest.name.length / 2)) return "";
  return ` Did you mean “${nearest.name}”?`;
}

/** How many letters have to be added, taken out or changed to make one word of the other (Levenshtein). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (let column = 0; column < other.length; column += 1) {
      const change = (row[column] ?? 0) + (other[column] === letter ? 0 : 1);
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
