import type { Catalog } from "../schema";
import type { Difference } from "./compare-revisions";
import type { Revision } from "./revision-schema";

/** The history of one catalog. */
export type CatalogHistory = {
  catalog: Catalog;
  /** Oldest first. */
  revisions: readonly Revision[];
  /** What has changed since the last of them. */
  pending: Difference;
  /**
   * Names the state of the catalog: the last revision (`2026-11-23`), with a hash behind it where something has
   * changed since (`2026-11-23+1a2b3c4d`). The same content has the same name wherever it is built.
   */
  revision: string;
};
