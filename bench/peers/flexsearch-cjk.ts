import { Charset, Index } from "flexsearch";
import { flexsearchPeer } from "./flexsearch-peer";

export const peer = flexsearchPeer(
  "FlexSearch, CJK",
  'Charset.CJK, tokenize: "forward"',
  () => new Index({ encoder: Charset.CJK, tokenize: "forward" }),
);
