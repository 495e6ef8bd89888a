import "./site.css";
import type { Metadata } from "next";
import { NotFound } from "#components/shell/not-found.client";
import { notFoundWords } from "#lib/i18n/outside-words";
import { wordTree } from "#lib/i18n/words";
import { href } from "#lib/share/address";
import { ICON } from "#lib/share/icon";

export const metadata: Metadata = {
  title: `${wordTree("ja", "notFound").title} / ${wordTree("en", "notFound").title} – Kotae`,
};

export default function GlobalNotFound() {
  return (
    <html lang="ja" suppressHydrationWarning>
      <head>
        <link rel="icon" href={ICON} />
        <script src={href("/page.js")} />
      </head>
      <body>
        <NotFound words={{ ja: notFoundWords("ja"), en: notFoundWords("en") }} />
      </body>
    </html>
  );
}
