/** A piece of a line of prose; `code` is shown in a typewriter face: a directive, a command, a file. */
export type Run = { text: string; code: boolean };

/** One step of a resolution, with what to type. */
export type Step = { runs: readonly Run[]; command: string | undefined };

/**
 * A piece of a ticket. Everything in it is plain text: each writer escapes it for its own format. What comes from
 * a log (values, lines, times) stands in `literal` and `facts` only, and in the address of `link`.
 */
export type Block =
  | { kind: "heading"; level: 1 | 2 | 3; text: string }
  | { kind: "paragraph"; runs: readonly Run[] }
  | { kind: "steps"; steps: readonly Step[] }
  | { kind: "list"; items: readonly (readonly Run[])[] }
  /** Lines that are shown as they are: a message as logged, a line of a log. */
  | { kind: "literal"; text: string }
  | { kind: "facts"; facts: readonly { name: string; value: string }[] }
  | { kind: "link"; name: string; url: string };

/** A ticket, whatever it will be written as: what a reader sees from top to bottom. */
export type TicketDocument = readonly Block[];
