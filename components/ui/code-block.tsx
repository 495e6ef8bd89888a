import { Children, isValidElement } from "react";
import type { Words } from "#lib/i18n/words";
import { CopyButton } from "./copy-button.client";

type Props = { t: Words; children?: React.ReactNode };

/** Commands to type or lines of a log, with a button that copies them. */
export function CodeBlock({ t, children }: Props) {
  const text = Children.toArray(children).map(textOf).join("").trim();
  return (
    <div className="code-block">
      <pre>{children}</pre>
      <CopyButton
        text={text}
        label={t("entry.copyLinesLabel")}
        words={{ copied: t("entry.copied"), failed: t("entry.copyFailed") }}
      >
        {t("entry.copyText")}
      </CopyButton>
    </div>
  );
}

/** The text of the code in a block. */
function textOf(node: React.ReactNode): string {
  if (typeof node === "string") return node;
  return isValidElement<Props>(node) ? Children.toArray(node.props.children).map(textOf).join("") : "";
}
