// The page's own first script: colours, language, entries opened.
import "../../public/page.js";
import type {} from "../share/replay-held-events.client";
import { START_META } from "./start-data";

declare global {
  /** The site's folder, for the page's flight script and for Turbopack's runtime. */
  var kotaeRoot: string;
}

// All the script that a page has before the reader's first touch. It brings Next's runtime then, and keeps what the
// reader does in the meantime for the islands. docs/light-export.md explains it. Every byte is loaded by every page.
/** The longest query that a page whose scripts can't be had sends to the home page: more may be a pasted line. */
const LONGEST_SENT = 60;

const script = document.currentScript;
const data = document.querySelector<HTMLMetaElement>(`[name=${START_META}]`);
// This script is `_next/static/NAME`.
self.kotaeRoot = script instanceof HTMLScriptElement ? new URL("../..", script.src).href : "";
self.kotaeHeld = [];
let scripts: string[] | undefined;
/** The form whose answer somebody waits for. */
let asked: HTMLFormElement | undefined;

/** Loads what is not loaded yet; what could not be had is asked for again on the next touch. */
function start(): void {
  scripts ??= data?.content.split(" ");
  scripts?.splice(0).forEach((file) => {
    const script = document.createElement("script");
    // As an attribute, too, by which React knows that it needs not load the script again.
    script.async = true;
    script.src = self.kotaeRoot + file;
    script.onerror = () => {
      script.remove();
      scripts?.push(file);
      // Without its scripts a page asks the home page as a plain form does, but not with what may be pasted.
      if (asked) asked.q?.value.length > LONGEST_SENT ? alert(asked.dataset.failed) : asked.submit();
      asked = undefined;
    };
    document.head.append(script);
  });
}

data?.dataset.on?.split(" ").forEach((type) => {
  addEventListener(
    type,
    (event) => {
      if (!self.kotaeHeld) return;
      self.kotaeHeld.push([event, event instanceof ClipboardEvent && event.clipboardData?.getData("text")]);
      if (type === "submit" && event.target instanceof HTMLFormElement) {
        event.preventDefault();
        asked = event.target;
      }
      start();
    },
    true,
  );
});

// Search engines want whole addresses here, and the site knows its own only now.
document.querySelectorAll<HTMLLinkElement>("link[hreflang],[rel=canonical]").forEach((link) => {
  link.href += "";
});

addEventListener("DOMContentLoaded", () => {
  // Values in the address are shown by the islands (`?q=`, filters, `#function=…`), and on the home page what was
  // opened on this device.
  const after = data?.dataset.after;
  const wait =
    location.href.includes("=") || (after && document.documentElement.matches("[data-recent]")) ? "0" : after;
  if (wait) setTimeout(start, +wait);
});
