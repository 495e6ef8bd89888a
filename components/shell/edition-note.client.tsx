"use client";

import { useEffect, useState } from "react";
import { fillWords } from "#lib/i18n/fill-words";
import type { WordTree } from "#lib/i18n/words";
import { type EditionState, watchEdition } from "#lib/offline/watch-edition.client";

/**
 * Says in the footer that the site can be read without a network, and which edition this is; asks before a newer
 * one replaces it. The work begins once the page is quiet.
 */
export function EditionNote({ words }: { words: WordTree["offline"] }) {
  const [state, setState] = useState<EditionState>({ kind: "none" });
  const [later, setLater] = useState<EditionState["kind"]>();

  useEffect(() => {
    let stop = () => {};
    const idle = globalThis.requestIdleCallback ?? setTimeout;
    const begin = () => {
      idle(() => {
        stop = watchEdition(setState);
      });
    };
    if (document.readyState === "complete") begin();
    else addEventListener("load", begin, { once: true });
    return () => {
      removeEventListener("load", begin);
      stop();
    };
  }, []);

  if (state.kind === "ready") {
    return (
      <p className="edition">
        {words.ready} <span className="code">{fillWords(words.edition, { revision: state.revision })}</span>
      </p>
    );
  }
  if (state.kind === "none" || state.kind === later) return null;
  const waiting = state.kind === "waiting";
  return (
    <section className="edition-prompt" aria-label={words.use}>
      <p role="status">{waiting ? fillWords(words.waiting, { revision: state.revision }) : words.replaced}</p>
      <p className="edition-ways">
        <button type="button" onClick={waiting ? state.use : () => location.reload()}>
          {waiting ? words.use : words.reload}
        </button>
        <button type="button" onClick={() => setLater(state.kind)}>
          {words.later}
        </button>
      </p>
    </section>
  );
}
