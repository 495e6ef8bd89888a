import { readableTime } from "#lib/triage/readable-time";

type Props = { from: string; to: string };

/** From when to when, as a Report shows times; no line ends inside a date. */
export function TimeSpan({ from, to }: Props) {
  return (
    <span translate="no">
      <span className="unbroken">{readableTime(from)}</span>
      {from === to ? null : (
        <>
          {" – "}
          <span className="unbroken">{readableTime(to, from)}</span>
        </>
      )}
    </span>
  );
}
