"use client";

import { useEffect } from "react";
import { replayHeldEvents } from "#lib/share/replay-held-events.client";

/**
 * Does, as soon as the islands of the page take part, what the reader did before. It stands last in the page, so its
 * effect runs last.
 */
export function Awake() {
  useEffect(replayHeldEvents, []);
  return null;
}
