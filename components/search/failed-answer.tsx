import type { BoxWords } from "#lib/i18n/search-words";

type Props = {
  /** Whether it is for want of a connection. */
  offline: boolean;
  words: BoxWords;
  onRetry: () => void;
};

/** What stands in the place of an answer when what answers could not be loaded. */
export function FailedAnswer({ offline, words, onRetry }: Props) {
  return (
    <div role="alert" className="box-state">
      <p>
        <b>{offline ? words.offline : words.failed}</b>
      </p>
      <p>{offline ? words.offlineTry : words.failedTry}</p>
      <button type="button" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
}
