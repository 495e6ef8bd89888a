import type { Words } from "#lib/i18n/words";
import { InlineCode } from "./inline-code";

/**
 * How directives, key database, stash file and label hang together. The words beside it (the figure's caption and the
 * guide) say the same, so the drawing itself is one image with a name.
 */
export function KeyDatabaseDiagram({ t }: { t: Words }) {
  return (
    <figure className="picture-figure">
      <svg className="picture" viewBox="0 0 360 336" role="img" aria-labelledby="kdb-title kdb-text">
        <title id="kdb-title">{t("keyDatabase.title")}</title>
        <defs>
          <marker
            id="kdb-tip"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path d="M0 0 8 4 0 8z" className="picture-tip" />
          </marker>
        </defs>
        <Box x={8} y={8} width={344} height={92} label="httpd.conf" />
        <Directive x={18} y={52} text="SSLServerCert" />
        <Directive x={134} y={52} text="KeyFile" />
        <Directive x={236} y={52} text="SSLStashfile" />

        <Box x={8} y={140} width={220} height={188} label="key.kdb" />
        <Box x={20} y={176} width={196} height={74} label={t("keyDatabase.personal")} small />
        <text x="36" y="216" className="picture-small">
          {t("keyDatabase.label")}
        </text>
        <text x="32" y="236" className="picture-small">
          {t("keyDatabase.privateKey")}
        </text>
        <Box x={20} y={260} width={196} height={54} label={t("keyDatabase.signers")} small />
        <text x="32" y="302" className="picture-small">
          {t("keyDatabase.trusted")}
        </text>

        <Box x={248} y={140} width={104} height={74} label="key.sth" />
        <text x="300" y="188" className="picture-small" textAnchor="middle">
          {t("keyDatabase.password")}
        </text>

        <path d="M40 84V120H14V212H29" className="picture-arrow" markerEnd="url(#kdb-tip)" />
        <path d="M172 84V138" className="picture-arrow" markerEnd="url(#kdb-tip)" />
        <path d="M300 84V138" className="picture-arrow" markerEnd="url(#kdb-tip)" />
        <path d="M300 214V280H230" className="picture-arrow picture-dashed" markerEnd="url(#kdb-tip)" />
        <text x="296" y="300" className="picture-small" textAnchor="middle">
          {t("keyDatabase.opens")}
        </text>
      </svg>
      <figcaption id="kdb-text">
        <InlineCode text={t("keyDatabase.text")} />
      </figcaption>
    </figure>
  );
}

type BoxProps = { x: number; y: number; width: number; height: number; label: string; small?: boolean };

function Box({ x, y, width, height, label, small = false }: BoxProps) {
  return (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx="8"
        className={small ? "picture-box picture-inner" : "picture-box"}
      />
      <text x={x + 12} y={y + 22} className={small ? "picture-small picture-strong" : "picture-file"}>
        {label}
      </text>
    </>
  );
}

function Directive({ x, y, text }: { x: number; y: number; text: string }) {
  return (
    <>
      <rect
        x={x}
        y={y}
        width={text.length * 7.4 + 12}
        height="32"
        rx="6"
        className="picture-box picture-inner"
      />
      <text x={x + 6 + (text.length * 7.4) / 2} y={y + 20} className="picture-flight" textAnchor="middle">
        {text}
      </text>
    </>
  );
}
