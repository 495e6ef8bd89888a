// The page's own first script: colours, language, entries opened.
import "../../public/page.js";
import { isBoxShortcut } from "../share/is-box-shortcut.client";
import type {} from "../share/replay-held-events.client";

declare global {
  /** The site's folder, for the page's flight script and for Turbopack's runtime. */
  var kotaeRoot: string;
}

// All the script that a page has before the reader's first touch. It brings Next's runtime then, and keeps what the
// reader does in the meantime for the islands. docs/light-export.md explains it. Every byte is loaded by every page.
const script: { type: string; src?: string } | null = document.currentScript;
/** What start-data.ts writes. */
const data = document.querySelector<HTMLMetaElement>("[data-on]");
const scripts = data?.content.split(" ") ?? [];
// A link that was joined wrongly (`https://host//ja/`) shows the page, but nothing of it finds its place.
if (location.pathname[1] === "/") location.pathname = location.pathname.slice(1);
// This script is `_next/static/NAME`.
self.kotaeRoot = new URL("../..", script?.src).href;
self.kotaeHeld = [];
/** The form whose answer somebody waits for. */
let asked: HTMLFormElement | undefined;

/** Loads what is not loaded yet; what could not be had is asked for again on the next touch. */
function start(): void {
  for (const file of scripts.splice(0)) {
    const script = document.createElement("script");
    // As an attribute, too, by which React knows that it needs not load the script again.
    script.async = true;
    script.src = kotaeRoot + file;
    script.onerror = () => {
      script.remove();
      scripts.push(file);
      // Without its scripts a page asks the home page as a plain form does, but not with what may be pasted: what is
      // longer than 60 characters.
      if (asked) asked.q?.value.length > 60 ? alert(asked.dataset.failed) : asked.submit();
      asked = undefined;
    };
    document.head.append(script);
  }
}

for (const type of data?.dataset.on?.split(" ") ?? [])
  addEventListener(
    type,
    (event: Event & { clipboardData?: DataTransfer }) => {
      if (!kotaeHeld) return;
      // At once, so that no letter typed behind it is lost; the focus starts the page.
      if (isBoxShortcut(event)) {
        const box = document.querySelector<HTMLInputElement>("[name=q]");
        event.preventDefault();
        box?.focus();
        return box?.select();
      }
      kotaeHeld.push([event, event.clipboardData?.getData("text")]);
      if (type === "submit") {
        event.preventDefault();
        // The one that a page begins with is the box; others come with the islands.
        asked = document.forms[0];
      }
      start();
    },
    true,
  );

// Search engines want whole addresses here, and the site knows its own only now. The body is not there yet.
for (const link of document.querySelectorAll<HTMLLinkElement>("[hreflang],[rel=canonical]")) link.href += "";

addEventListener("DOMContentLoaded", () => {
  const after = data?.dataset.after;
  // Values in the address are shown by the islands (`?q=`, filters, `#function=…`), and on the home page what was
  // opened on this device.
  if (location.href.includes("=") || (after && document.querySelector("[data-recent]"))) setTimeout(start);
  else if (after) setTimeout(start, +after);
});
