/** What browsers say of each key that an input method takes, whatever the key. */
const TAKEN_BY_INPUT_METHOD = 229;

/**
 * True while an input method has the keyboard. Safari ends the composition before it reports the Enter that
 * committed it, and then only the key code tells.
 */
export function isConverting(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === TAKEN_BY_INPUT_METHOD;
}
