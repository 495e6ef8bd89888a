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
 * Serves requests, and replies to each question through `reply`; never throws. Of the questions that wait the newest
 * goes first: on a slow machine keys come faster than answers, and only what stands in the box now is looked at.
 * `open` makes of the site's data, as a request has it, what answers.
 */
export function answerServer<Opening>(
  open: (opening: Opening) => Engines,
  reply: (reply: AnswerReply) => void,
): (request: AnswerRequest<Opening>) => void {
  let engines: Engines | undefined;
  const waiting: Extract<AnswerRequest<Opening>, { kind: "ask" }>[] = [];
  const answerNewest = () => {
    const request = waiting.pop();
    if (request === undefined) return;
    const { id, input, locale } = request;
    const answering =
      engines === undefined ? Promise.reject(new Error("Nothing is open.")) : answer(input, engines, locale);
    answering.then(
      (answered) => reply({ kind: "answered", id, answered }),
      (error: unknown) =>
        reply({ kind: "failed", id, reason: error instanceof Error ? error.message : String(error) }),
    );
  };
  return (request) => {
    if (request.kind === "open") {
      engines = open(request.opening);
      return;
    }
    waiting.push(request);
    // What came in meanwhile is taken in first.
    setTimeout(answerNewest);
  };
}
