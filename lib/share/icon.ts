const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1d4b8f"/><path d="M10 7v18M22 7 11 17M14.5 14 22 25" fill="none" stroke="#fff" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round"/></svg>';

/**
 * The site's icon as an address that holds the picture itself. A browser asks for an icon file again whenever the
 * address of the page changes, and while a log is pasted nothing at all shall be asked for.
 */
export const ICON = `data:image/svg+xml,${SVG.replaceAll('"', "'").replaceAll("#", "%23")}`;
