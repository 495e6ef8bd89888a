import type { Words } from "#lib/i18n/words";
import { InlineCode } from "./inline-code";

/**
 * How directives, key database, stash file and label hang together. The words beside it (the figure's caption and the
 * guide) say the same, so the drawing itself is one image with a name.
 */
export function KeyDatabaseDiagram({ t }: { t: Words }) {
  return (
    <figure className="picture-figure">
      <svg className="picture" viewBox="0 0 320 352" role="img" aria-labelledby="kdb-title kdb-text">
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
        <Box x={2} y={2} width={316} height={92} label="httpd.conf" />
        <Directive x={9} y={44} text="SSLServerCert" />
        <Directive x={131} y={44} text="KeyFile" />
        <Directive x={205} y={44} text="SSLStashfile" />

        <Box x={2} y={136} width={206} height={214} label="key.kdb" />
        <Box x={16} y={170} width={186} height={84} label={t("keyDatabase.personal")} inner />
        <text x="34" y="216">
          {t("keyDatabase.label")}
        </text>
        <text x="26" y="240">
          {t("keyDatabase.privateKey")}
        </text>
        <Box x={16} y={270} width={186} height={64} label={t("keyDatabase.signers")} inner />
        <text x="26" y="318">
          {t("keyDatabase.trusted")}
        </text>

        <Box x={224} y={136} width={94} height={74} label="key.sth" />
        <text x="271" y="192" textAnchor="middle">
          {t("keyDatabase.password")}
        </text>

        <path d="M40 76V114H10V211H30" className="picture-arrow" markerEnd="url(#kdb-tip)" />
        <path d="M164 76V134" className="picture-arrow" markerEnd="url(#kdb-tip)" />
        <path d="M271 76V134" className="picture-arrow" markerEnd="url(#kdb-tip)" />
        <path d="M271 210V266H210" className="picture-arrow picture-dashed" markerEnd="url(#kdb-tip)" />
        <text x="271" y="288" textAnchor="middle">
          {t("keyDatabase.opens")}
        </text>
      </svg>
      <figcaption id="kdb-text">
        <InlineCode text={t("keyDatabase.text")} />
      </figcaption>
    </figure>
  );
}

type BoxProps = { x: number; y: number; width: number; height: number; label: string; inner?: boolean };

function Box({ x, y, width, height, label, inner = false }: BoxProps) {
  return (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx="8"
        className={inner ? "picture-box picture-inner" : "picture-box"}
      />
      <text x={x + (inner ? 10 : 16)} y={y + 22} className={inner ? "picture-strong" : "picture-file"}>
        {label}
      </text>
    </>
  );
}

/** The width of a letter of the typeface for code, which all have: 0.6 of its size, and a little for other faces. */
const LETTER = 7.4;

function Directive({ x, y, text }: { x: number; y: number; text: string }) {
  const width = text.length * LETTER + 14;
  return (
    <>
      <rect x={x} y={y} width={width} height="32" rx="6" className="picture-box picture-inner" />
      <text x={x + width / 2} y={y + 20.5} className="picture-flight" textAnchor="middle">
        {text}
      </text>
    </>
  );
}
