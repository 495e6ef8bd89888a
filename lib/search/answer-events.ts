import type { Locale } from "../i18n/locale";
import { type Answered, answer, type Engines } from "./answer";

/** Answers an input; rejected when something could not be loaded. */
export type Ask = (input: string, locale: Locale) => Promise<Answered>;

/** What the page asks of a Worker: first to open the site's data, then any number of questions. */
export type AnswerRequest<Opening> =
  | { kind: "open"; opening: Opening }
  | { kind: "ask"; id: number; input: string; locale: Locale };

/** What comes back: the answer to a question, or why there is none. */
export type AnswerReply =
  | { kind: "answered"; id: number; answered: Answered }
  | { kind: "failed"; id: number; reason: string };

/**
 * Serves requests one after the other as they come, and replies to each question through `reply`; never throws.
 * `open` makes of the site's data, as a request has it, what answers.
 */
export function answerServer<Opening>(
  open: (opening: Opening) => Engines,
  reply: (reply: AnswerReply) => void,
): (request: AnswerRequest<Opening>) => void {
  let engines: Engines | undefined;
  return (request) => {
    if (request.kind === "open") {
      engines = open(request.opening);
      return;
    }
    const { id, input, locale } = request;
    const answering =
      engines === undefined ? Promise.reject(new Error("Nothing is open.")) : answer(input, engines, locale);
    answering.then(
      (answered) => reply({ kind: "answered", id, answered }),
      (error: unknown) =>
        reply({ kind: "failed", id, reason: error instanceof Error ? error.message : String(error) }),
    );
  };
}
