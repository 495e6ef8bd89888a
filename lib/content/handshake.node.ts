import { Store } from "#lib/catalog/store.node";
import type { HandshakeStep } from "../catalog/handshake-schema";
import { ProblemError } from "../problem";

/**
 * The steps of the handshake in the order of time: those of the first catalog that has a map of it, none where no
 * catalog has one. Throws a ProblemError when the map can't be read.
 */
export function handshakeSteps(): readonly HandshakeStep[] {
  steps ??= readSteps();
  return steps;
}

let steps: readonly HandshakeStep[] | undefined;

function readSteps(): readonly HandshakeStep[] {
  const store = new Store();
  for (const id of store.catalogIds()) {
    if (!store.hasHandshake(id)) continue;
    const read = store.tryHandshake(id);
    if (Array.isArray(read)) throw new ProblemError(read);
    return read.value.steps;
  }
  return [];
}

/** The steps at which a message can arise. */
export function stepsOf(code: string): readonly HandshakeStep[] {
  return handshakeSteps().filter(({ messages }) => messages.includes(code));
}
