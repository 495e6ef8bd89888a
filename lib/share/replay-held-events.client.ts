import type { HeldEvent } from "./held-event";

declare global {
  /** What the reader did while the page was not awake; gone once it is. */
  var kotaeHeld: HeldEvent[] | undefined;
}

/** What has work to do beyond what the browser does by itself; forms are sent again as a whole. */
const WORKING = "button:not([type=submit]), a.anchor";
const LINE_END = /[\r\n]+/;

/**
 * Does what the reader did before the islands were awake, in its order, and ends the keeping of it. `start-page`
 * keeps it; in `next dev` there is nothing.
 */
export function replayHeldEvents(): void {
  const held = globalThis.kotaeHeld ?? [];
  globalThis.kotaeHeld = undefined;
  if (held.some(([{ type }]) => type === "focusin"))
    document.activeElement?.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
  for (const each of held) replay(each);
}

function replay([event, pasted]: HeldEvent): void {
  const { target, type } = event;
  if (!(target instanceof Element) || !target.isConnected) return;
  if (type === "click") replayClick(target);
  else if (type === "submit" && target instanceof HTMLFormElement) target.requestSubmit();
  else if (target instanceof HTMLInputElement && target.type === "checkbox") replayTick(target, type);
  else if (type === "change") target.dispatchEvent(new Event("change", { bubbles: true }));
  else if (type === "paste" && target instanceof HTMLInputElement) replayPaste(target, pasted || "");
  else if (event instanceof KeyboardEvent && !target.matches("input, textarea, select"))
    target.dispatchEvent(new KeyboardEvent(type, event));
}

function replayClick(target: Element): void {
  const working = target.closest<HTMLElement>(WORKING);
  if (working === null) return;
  // A link was followed when it was clicked; what is left to do is ours.
  if (working.matches("a"))
    working.addEventListener("click", (event) => event.preventDefault(), { once: true });
  working.click();
}

/** A box of one line took a paste of several without the ends of its lines: it is pasted again, now into the island. */
function replayPaste(box: HTMLInputElement, pasted: string): void {
  // For the box, whose text then gets into no address.
  box.dataset.pasted = "";
  if (!LINE_END.test(pasted)) return;
  const flattened = new RegExp(pasted.trim().split(LINE_END).map(escaped).join("\\s*"));
  const found = flattened.exec(box.value);
  if (found === null) return;
  const { value } = box;
  box.value = value.slice(0, found.index) + value.slice(found.index + found[0].length);
  box.setSelectionRange(found.index, found.index);
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", pasted);
  const ignored = box.dispatchEvent(
    new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
  );
  if (ignored) box.value = value;
}

/** React takes a tick for news only when it differs from what stood there as it took over. */
function replayTick(box: HTMLInputElement, type: string): void {
  if (type !== "change") return;
  box.click();
  box.click();
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
