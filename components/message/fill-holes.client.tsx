"use client";

import { useEffect } from "react";
import { fragmentAtLoad, goToSection } from "#lib/share/go-to-section.client";
import { formatValues, type HoleValues, parseValues, sectionOf } from "#lib/share/values-in-link";

/**
 * Fills the holes of the message with the values that the address carries in its fragment, shows them beside what they
 * mean, and keeps them while the reader moves inside the page. The text of the page is the server's and never rendered
 * again here, so the holes are filled where they stand, as text.
 */
export function FillHoles({ names }: { names: readonly string[] }) {
  useEffect(() => {
    const show = () => {
      const values = parseValues(location.hash, names);
      fill(values);
      carry(values);
    };
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
      const fragment = link?.getAttribute("href") ?? "";
      // Without values the browser does all of it; with another key it opens the link elsewhere.
      if (!fragment.includes("=") || event.defaultPrevented || isForElsewhere(event)) return;
      event.preventDefault();
      goToSection(sectionOf(fragment), fragment);
    };
    const section = sectionOf(location.hash);
    // A section link that was followed before this ran took the values out of the address.
    const lost = location.hash === `#${section}` ? parseValues(fragmentAtLoad(), names) : {};
    if (formatValues(lost) !== "") history.replaceState(null, "", formatValues(lost, section));
    // The browser itself finds no section in a fragment with values; nor is a reader moved who has scrolled.
    else if (location.hash.includes("&") && scrollY === 0) goToSection(section, location.hash);
    show();
    addEventListener("hashchange", show);
    document.addEventListener("click", follow);
    return () => {
      removeEventListener("hashchange", show);
      document.removeEventListener("click", follow);
    };
  }, [names]);
  return null;
}

function fill(values: HoleValues): void {
  for (const hole of document.querySelectorAll<HTMLElement>("[data-parameter]")) {
    const { parameter = "", written = "" } = hole.dataset;
    const value = Object.hasOwn(values, parameter) ? values[parameter] : undefined;
    hole.textContent = value ?? written;
    hole.classList.toggle("hole-filled", value !== undefined);
  }
  for (const own of document.querySelectorAll<HTMLElement>("[data-own-value]")) {
    const value = values[own.dataset.ownValue ?? ""];
    own.hidden = value === undefined;
    own.querySelector("code")?.replaceChildren(value ?? "");
  }
}

/** Puts the values into the links to the page's own sections and into its short link, however a reader takes them. */
function carry(values: HoleValues): void {
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    link.setAttribute("href", formatValues(values, sectionOf(link.getAttribute("href") ?? "")));
  }
  const short = document.querySelector<HTMLAnchorElement>(".short-link a");
  if (short !== null && short.hash !== formatValues(values)) short.hash = formatValues(values);
}

function isForElsewhere({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button !== 0 || altKey || ctrlKey || metaKey || shiftKey;
}
