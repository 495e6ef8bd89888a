/** The compact build of FlexSearch has no types of its own; what is used of it is the same as in the full one. */
declare module "*/flexsearch.compact.module.min.js" {
  import { Index } from "flexsearch";

  const FlexSearch: { Index: typeof Index };
  export default FlexSearch;
}
