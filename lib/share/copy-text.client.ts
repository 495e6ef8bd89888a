/**
 * Puts a text on the clipboard. Where the browser gives no clipboard to a page (plain http from another machine,
 * the usual place of a site inside a company), it is selected and copied as by hand. Call it in the answer to a
 * click or key. Rejected when neither works.
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copySelected(text)) throw new Error("The browser lets no page copy.");
  }
}

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.readOnly = true;
  area.setAttribute("aria-hidden", "true");
  area.className = "visually-hidden";
  // Inside an open dialog, since nothing outside can be selected then.
  (focused?.closest("dialog") ?? document.body).append(area);
  area.select();
  try {
    return document.execCommand("copy");
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
