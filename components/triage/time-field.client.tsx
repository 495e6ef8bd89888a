"use client";

import { useCallback, useEffect, useId, useState } from "react";
import { fillWords } from "#lib/i18n/fill-words";
import type { TriageWords } from "#lib/i18n/triage-words";
import { formatLoggedTime } from "#lib/triage/logged-time";
import { readTime } from "#lib/triage/readable-time";
import { showTime } from "#lib/triage/show-time";

type Props = { label: string; time: number; words: TriageWords; onTime: (time: number) => void };

/**
 * A time to type, or to paste as it stands in a log. A browser's own field would show it in the browser's way, with AM
 * and PM even, next to times that look different everywhere else on the page.
 */
export function TimeField({ label, time, words, onTime }: Props) {
  const id = useId();
  const shown = showTime(formatLoggedTime(time));
  const [text, setText] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const show = useCallback(() => {
    setText(shown);
    setIsWrong(false);
  }, [shown]);
  useEffect(show, [show]);
  const take = () => {
    const typed = readTime(text);
    if (text.trim() === "") show();
    else if (Number.isNaN(typed)) setIsWrong(true);
    else if (typed === time) show();
    else onTime(typed);
  };
  return (
    <div>
      <label>
        <span>{label}</span>
        <input
          value={text}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? id : undefined}
          onChange={({ target }) => setText(target.value)}
          onBlur={take}
          onKeyDown={({ key }) => key === "Enter" && take()}
        />
      </label>
      {isWrong ? (
        <p id={id} role="alert" className="field-problem">
          {fillWords(words.timeForm, { example: shown })}
        </p>
      ) : null}
    </div>
  );
}
