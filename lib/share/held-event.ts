/**
 * Something the reader did before the islands of the page were awake, and the text, where something was pasted: the
 * event itself forgets it.
 */
export type HeldEvent = [event: Event, pasted: string | false | undefined];
