"use client";

import { useCallback, useEffect, useState } from "react";
import type { AnswerState } from "./use-answer.client";

type Options = {
  /** How many options the listbox has; 0 while there is none. */
  count: number;
  /** The option that Enter opens, from 0; -1 for none. */
  active: number;
  setActive: (index: number) => void;
  /** Goes one option on or back, over the box itself; false where there is none. */
  move: (by: 1 | -1) => boolean;
};

/** Which option of an answer is the active one. A new answer begins without one. */
export function useOptions(state: AnswerState, idPrefix: string): Options {
  const [chosen, setChosen] = useState<{ state: AnswerState; index: number }>();
  const count = state.kind === "answer" && "result" in state.answer ? state.answer.result.hits.length : 0;
  const active = chosen?.state === state ? chosen.index : -1;
  const setActive = useCallback((index: number) => setChosen({ state, index }), [state]);

  useEffect(() => {
    if (active >= 0) document.getElementById(`${idPrefix}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [active, idPrefix]);

  function move(by: 1 | -1): boolean {
    if (count === 0) return false;
    // -1 stands for the box: before the first option and behind the last one.
    setActive(((active + 1 + by + count + 1) % (count + 1)) - 1);
    return true;
  }

  return { count, active, setActive, move };
}
