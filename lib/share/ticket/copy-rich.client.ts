import type { WrittenTicket } from "./write-ticket";

/**
 * Puts a ticket on the clipboard, HTML beside plain text where `isRich`. The ticket may still be in the making: the
 * browser is asked at once, while the reader's press still counts. Where it has no clipboard for pages (plain http,
 * files), the old command does it. False where the browser forbids both.
 */
export async function copyRich(ticket: Promise<WrittenTicket>, isRich: boolean): Promise<boolean> {
  try {
    const flavour = async (type: string, pick: (written: WrittenTicket) => string) =>
      new Blob([pick(await ticket)], { type });
    const item: Record<string, Promise<Blob>> = { "text/plain": flavour("text/plain", ({ plain }) => plain) };
    if (isRich) item["text/html"] = flavour("text/html", ({ html = "" }) => html);
    // Where there is no clipboard nobody waits for these; what goes wrong is seen at the end.
    for (const promise of Object.values(item)) promise.catch(() => undefined);
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return copyByCommand(await ticket);
  }
}

function copyByCommand({ plain, html }: WrittenTicket): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", plain);
    if (html !== undefined) event.clipboardData?.setData("text/html", html);
    event.preventDefault();
    copied = event.clipboardData !== null;
  };
  document.addEventListener("copy", fill);
  try {
    return document.execCommand("copy") && copied;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", fill);
  }
}
