import { type AnswerRequest, answerServer } from "./answer-events";
import { openFromFiles, type ShardFiles } from "./shards/open-from-files";

/** A pipe for a large site: questions in, answers out. */
const serve = answerServer(openFromFiles, (reply) => self.postMessage(reply));
self.addEventListener("message", ({ data }: MessageEvent<AnswerRequest<ShardFiles>>) => serve(data));
