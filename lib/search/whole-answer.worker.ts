import { type AnswerRequest, answerServer } from "./answer-events";
import { openEngines, type WholeSite } from "./open-engines";

/** A pipe for a site whose data is one whole: questions in, answers out. */
const serve = answerServer(openEngines, (reply) => self.postMessage(reply));
self.addEventListener("message", ({ data }: MessageEvent<AnswerRequest<WholeSite>>) => serve(data));
