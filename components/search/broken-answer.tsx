import type { BoxWords } from "#lib/i18n/search-words";

/** What stands in the place of an answer that could not be shown. */
export function BrokenAnswer({ words }: { words: BoxWords }) {
  return (
    <div role="alert" className="box-state">
      <p>
        <b>{words.broken}</b>
      </p>
      <p>{words.brokenTry}</p>
      <button type="button" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </div>
  );
}
