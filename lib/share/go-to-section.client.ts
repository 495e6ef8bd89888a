/**
 * Shows a section of the page and leaves `fragment`, which names it and carries more, in the address. The browser goes
 * there itself, so that it scrolls, and the next Tab key begins there, as with any link to a section; Back leads back.
 */
export function goToSection(section: string, fragment: string): void {
  if (document.getElementById(section) === null) return;
  // As a browser does: what the address names already makes no step of the history.
  if (location.hash === fragment) location.replace(`#${section}`);
  else location.hash = section;
  history.replaceState(null, "", fragment);
}

/** The fragment that the page was opened with, whatever links inside it were followed since; `""` where unknown. */
export function fragmentAtLoad(): string {
  const [opened] = performance.getEntriesByType("navigation");
  return opened === undefined ? "" : new URL(opened.name, location.href).hash;
}
