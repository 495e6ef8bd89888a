import { parseRecentEntries, type RecentEntry } from "./recent-entries";

/** Where opened entries are kept on this device; `public/page.js` writes the same. */
const KEY = "kotae-recent";

/** The entries opened on this device, newest first; none where storage is denied. */
export function keptEntries(): RecentEntry[] {
  try {
    return parseRecentEntries(localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

/** Forgets which entries were opened on this device. */
export function forgetEntries(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Storage is denied: there is nothing to forget.
  }
}
