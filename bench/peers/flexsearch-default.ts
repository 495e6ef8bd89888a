import { Index } from "flexsearch";
import { flexsearchPeer } from "./flexsearch-peer";

export const peer = flexsearchPeer(
  "FlexSearch, default",
  'default encoder, tokenize: "forward"',
  () => new Index({ tokenize: "forward" }),
);
