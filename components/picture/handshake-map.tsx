import type { HandshakeStep } from "#lib/catalog/handshake-schema";
import type { Locale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";

type Props = { steps: readonly HandshakeStep[]; locale: Locale; t: Words };

// All lengths in units of the drawing, narrower than any phone: letters never become smaller than they are here by much.
const WIDTH = 320;
const CLIENT = 10;
const SERVER = 310;
const HEAD = 36;
const ROW = 66;

/**
 * The handshake as a picture: client left, server right, one row for each step from top to bottom. Each row leads
 * to the step of the same id on the page; the list there says everything that the picture says.
 */
export function HandshakeMap({ steps, locale, t }: Props) {
  const height = HEAD + steps.length * ROW + 6;
  return (
    <nav aria-label={t("handshake.picture")}>
      <svg className="picture handshake-map" viewBox={`0 0 ${WIDTH} ${height}`}>
        <title>{t("handshake.title")}</title>
        <defs>
          <marker
            id="tip"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto-start-reverse"
          >
            <path d="M0 0 8 4 0 8z" className="picture-tip" />
          </marker>
        </defs>
        <text x="2" y="16" className="picture-strong">
          {t("handshake.client")}
        </text>
        <text x={WIDTH - 2} y="16" className="picture-strong" textAnchor="end">
          {t("handshake.server")}
        </text>
        <path
          d={`M${CLIENT} ${HEAD - 10}V${height - 6}M${SERVER} ${HEAD - 10}V${height - 6}`}
          className="picture-life"
        />
        {steps.map((step, index) => (
          <Row key={step.id} step={step} top={HEAD + index * ROW} locale={locale} t={t} />
        ))}
      </svg>
    </nav>
  );
}

type RowProps = { step: HandshakeStep; top: number; locale: Locale; t: Words };

/** What a step is, below it what is sent and how many messages can arise there, and the arrow that this goes by. */
function Row({ step, top, locale, t }: RowProps) {
  const line = top + 50;
  return (
    <a href={`#${step.id}`} className="picture-row">
      <rect x="1.5" y={top} width={WIDTH - 3} height={ROW - 6} rx="8" className="picture-ground" />
      <text x={WIDTH / 2} y={top + 17} className="picture-strong" textAnchor="middle">
        {step.name[locale]}
      </text>
      <text x={WIDTH / 2} y={top + 38} textAnchor="middle">
        {step.flight === undefined ? null : (
          <tspan className="picture-flight">
            {step.flight}
            {" · "}
          </tspan>
        )}
        <tspan className="picture-count">{t("handshake.count", { count: step.messages.length })}</tspan>
      </text>
      {step.from === "server-only" ? (
        <circle cx={SERVER} cy={top + 33} r="6" className="picture-dot" />
      ) : (
        <path
          d={`M${CLIENT + 6} ${line}H${SERVER - 6}`}
          className={
            step.from === "both" && step.flight === undefined
              ? "picture-arrow picture-dashed"
              : "picture-arrow"
          }
          markerStart={step.from === "client" ? undefined : "url(#tip)"}
          markerEnd={step.from === "server" ? undefined : "url(#tip)"}
        />
      )}
    </a>
  );
}
