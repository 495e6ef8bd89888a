type Key = Pick<
  Partial<KeyboardEvent>,
  "key" | "isComposing" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey"
>;

/**
 * Whether an event is a key that leads to the box: `/`, Ctrl-K or Command-K. Neither while an input method has the
 * keyboard, nor where something is being written, since there the keys have a meaning of their own. The start script
 * asks it too, and every byte of that counts.
 */
export function isBoxShortcut(event: Event & Key): boolean {
  return (
    (event.ctrlKey !== event.metaKey ? !event.shiftKey && /^k$/i.test(event.key ?? "") : event.key === "/") &&
    !event.altKey &&
    !event.isComposing &&
    !document.querySelector(":focus:is(:read-write,select)")
  );
}
