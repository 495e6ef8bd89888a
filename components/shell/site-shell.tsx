import type { Locale } from "#lib/i18n/locale";
import type { Words } from "#lib/i18n/words";
import { SiteHeader } from "./site-header";

type Props = {
  locale: Locale;
  t: Words;
  /** The same page in the other language. */
  otherPath: string;
  /** The search box; absent where the page itself is the box. */
  search?: React.ReactNode;
  children: React.ReactNode;
};

/** What stands around every page; the footer is the layout's. */
export function SiteShell({ children, ...head }: Props) {
  return (
    <>
      <SiteHeader {...head} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
