import { Missing } from "./shard-files";

/** An answer takes a few rounds of loading in practice; more than this would be an endless one. */
const MOST_ROUNDS = 30;

/**
 * Runs `attempt` until it meets nothing that is still to be loaded, and gives what it brings. Rejected when a file
 * can't be had; asking again tries again.
 */
export async function untilLoaded<T>(attempt: () => T): Promise<T> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    try {
      return attempt();
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      await Promise.all(error.wanted.map((wanted) => wanted.load()));
    }
  }
  throw new Error("The search files contradict one another: reload the page.");
}
