import { atomise } from "../../lib/search/atoms";
import { Lexicon } from "../../lib/search/lexicon";
import { tokenise } from "../../lib/search/tokenise";
import { miniSearchPeer } from "./minisearch-peer";

const NO_SYNONYMS = new Lexicon([], []);

export const peer = miniSearchPeer(
  "MiniSearch, Kotae's normaliser",
  "Kotae's normaliser, stems and pairs of kanji, without synonyms",
  (text) => tokenise(atomise(text), NO_SYNONYMS).map(({ token }) => token),
);
