import { type AnswerRequest, answerServer } from "./answer-events";

/** A pipe: questions in, answers out. */
const serve = answerServer((reply) => self.postMessage(reply));
self.addEventListener("message", ({ data }: MessageEvent<AnswerRequest>) => serve(data));
