import "./site.css";
import type { Metadata } from "next";
import { aroundLostPage } from "#components/shell/around-lost-page";
import { Awake } from "#components/shell/awake.client";
import { NotFound } from "#components/shell/not-found.client";
import { siteHistory } from "#lib/catalog/revisions/site-history.node";
import { notFoundWords } from "#lib/i18n/outside-words";
import { wordTree } from "#lib/i18n/words";
import { href } from "#lib/share/address";
import { ICON } from "#lib/share/icon";

export const metadata: Metadata = {
  title: `${wordTree("ja", "notFound").title} / ${wordTree("en", "notFound").title} – Kotae`,
};

export default function GlobalNotFound() {
  const words = { ja: notFoundWords("ja"), en: notFoundWords("en") };
  const revisions = siteHistory().map(({ revision }) => revision);
  const around = { ja: aroundLostPage("ja", revisions), en: aroundLostPage("en", revisions) };
  return (
    <html lang="ja" suppressHydrationWarning>
      <head>
        <link rel="icon" href={ICON} />
        <script src={href("/page.js")} />
      </head>
      <body>
        <NotFound words={words} around={around} />
        <Awake />
      </body>
    </html>
  );
}
