import type { Problem } from "../../problem";
import type { Term } from "../schema";
import { checkCodes } from "./check-codes";
import { checkHoles } from "./check-holes";
import { checkMentions } from "./check-mentions";
import { checkRelations } from "./check-relations";
import { checkResolutions } from "./check-resolutions";
import { checkSamples, type SampleMatcher } from "./check-samples";
import { checkStyle } from "./check-style";
import { checkTerms } from "./check-terms";
import type { CheckedCatalog } from "./checked-catalog";

/** Runs every rule over a catalog and gives all Problems. `match` finds the messages that a line fits. */
export function checkCatalog(
  catalog: CheckedCatalog,
  { terms, match }: { terms: readonly Term[]; match: SampleMatcher },
): Problem[] {
  return [
    ...checkCodes(catalog),
    ...checkHoles(catalog),
    ...checkRelations(catalog),
    ...checkResolutions(catalog),
    ...checkMentions(catalog),
    ...checkTerms(catalog, terms),
    ...checkStyle(catalog),
    ...checkSamples(catalog, match),
  ];
}
