import type { Engines } from "../answer";
import type { ShardManifest } from "./manifest";
import { openShardedEngines } from "./open-sharded-engines";

/** Where a large site's search lies: what its data begins with, and the address of its folder. */
export type ShardFiles = { manifest: ShardManifest; files: string };

/** What answers on a large site, in a Worker: it fetches each file that a question needs. */
export function openFromFiles({ manifest, files }: ShardFiles): Engines {
  return openShardedEngines(manifest, (name) => fetchFile(files + name));
}

async function fetchFile(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.json();
}
