import { Index } from "flexsearch";
import { flexsearchPeer } from "./flexsearch-peer";

const RUNS = /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}\u30fc\u3005]+|[\p{L}\p{N}_]+/gu;
const JAPANESE = /^[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}\u30fc\u3005]/u;

/** Words in lower case; runs of Japanese in pairs of characters. */
function encode(text: string): string[] {
  return (text.normalize("NFKC").toLowerCase().match(RUNS) ?? []).flatMap((run) => {
    if (!JAPANESE.test(run)) return [run];
    const characters = [...run];
    return characters.length === 1
      ? [run]
      : characters.slice(1).map((character, at) => `${characters[at]}${character}`);
  });
}

export const peer = flexsearchPeer(
  "FlexSearch, bigrams",
  'words and pairs of Japanese characters, tokenize: "strict": what Kotae\'s index size is measured against',
  () => new Index({ encode, tokenize: "strict" }),
);
