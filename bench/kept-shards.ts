import { closeSync, existsSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Shards } from "../lib/search/shards/build-shards";
import { isShardManifest, type ShardManifest } from "../lib/search/shards/manifest";
import { folderOf } from "./dataset";

const PACK = "shards.pack";
const LIST = "shards.list.json";
const lists = z.object({
  manifest: z.unknown(),
  files: z.array(z.tuple([z.string(), z.number(), z.number()])),
  clockMs: z.number(),
  cpuMs: z.number(),
  memory: z.number(),
});

/** What building took: milliseconds of processors and of the clock, bytes of resident memory at its end. */
export type BuildCost = { cpuMs: number; clockMs: number; memory: number };

/** The files of a large site on disk, in one pack: as text by name. */
export type KeptShards = {
  manifest: ShardManifest;
  names: readonly string[];
  read(name: string): string;
  build: BuildCost;
};

/** Writes the files of a large site into one pack, so that they need not be in memory, nor be built again. */
export function keepShards(size: number, make: () => Shards): KeptShards {
  const folder = folderOf(`scale-${size}`);
  const cpu = process.cpuUsage();
  const begin = performance.now();
  const { manifest, files } = make();
  const pack = openSync(join(folder, PACK), "w");
  let at = 0;
  const places = [...files].map(([name, content]): [string, number, number] => {
    const text = Buffer.from(JSON.stringify(content()));
    writeSync(pack, text);
    at += text.length;
    return [name, at - text.length, text.length];
  });
  closeSync(pack);
  const { user, system } = process.cpuUsage(cpu);
  const build: BuildCost = {
    cpuMs: (user + system) / 1_000,
    clockMs: performance.now() - begin,
    memory: process.memoryUsage().rss,
  };
  writeFileSync(join(folder, LIST), JSON.stringify({ manifest, files: places, ...build }));
  return keptShards(size) ?? fail(folder);
}

/** What `keepShards` wrote for so many messages; `undefined` where it wrote nothing, or an older form of it. */
export function keptShards(size: number): KeptShards | undefined {
  const folder = folderOf(`scale-${size}`);
  if (!existsSync(join(folder, LIST))) return undefined;
  const { manifest, files, ...build } = lists.parse(JSON.parse(readFileSync(join(folder, LIST), "utf8")));
  if (!isShardManifest(manifest)) return undefined;
  const places = new Map(files.map(([name, from, length]) => [name, { from, length }]));
  const pack = openSync(join(folder, PACK), "r");
  return {
    manifest,
    names: [...places.keys()],
    read(name) {
      const { from, length } = places.get(name) ?? { from: 0, length: 0 };
      const bytes = Buffer.alloc(length);
      readSync(pack, bytes, 0, length, from);
      return length === 0 ? "null" : bytes.toString("utf8");
    },
    build,
  };
}

function fail(folder: string): never {
  throw new Error(`${folder} could not be written.`);
}
