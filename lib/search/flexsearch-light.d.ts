/** The light build of FlexSearch has no types of its own; this is what is used of it. */
declare module "*/flexsearch.light.module.min.js" {
  const FlexSearch: {
    Index: new (options: {
      encode: (text: string) => string[];
      tokenize: "strict";
      resolution: number;
    }) => {
      /** The documents of each term, by how early it stands in them. */
      map: Map<string, number[][]>;
      search(query: string, options: { limit: number }): number[];
    };
  };
  export default FlexSearch;
}
