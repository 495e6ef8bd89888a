import { segmentWords } from "../segment-words";
import { miniSearchPeer } from "./minisearch-peer";

export const peer = miniSearchPeer("MiniSearch", "words by Intl.Segmenter", segmentWords);
