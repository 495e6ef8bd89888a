/** What a command reads and writes, so that tests can hand it something else. */
export type CommandIo = {
  /** Standard input, in pieces. */
  input: AsyncIterable<string>;
  /** Writes a line to standard output. */
  out(line: string): void;
  /** Writes a line to standard error. */
  err(line: string): void;
};

/** One command of `npm run -s kotae -- COMMAND`. */
export type Command = {
  name: string;
  /** One line, for the list of commands. */
  summary: string;
  load(): Promise<CommandBody>;
};

/** What a command is when it is run. */
export type CommandBody = {
  /** What `--help` prints: usage, options, exit status. */
  help: string;
  /** Runs with the words after the command's name; gives the exit status. */
  run(args: readonly string[], io: CommandIo): Promise<number>;
};
