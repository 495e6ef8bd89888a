/** Where a bench keeps its own part of a file that others write, too. */
export type Marks = { begin: string; end: string };

export const SEARCH_MARKS: Marks = { begin: "<!-- search: begin -->", end: "<!-- search: end -->" };
export const SCALE_MARKS: Marks = { begin: "<!-- scale: begin -->", end: "<!-- scale: end -->" };
export const SITE_MARKS: Marks = { begin: "<!-- site: begin -->", end: "<!-- site: end -->" };
export const PAGE_MARKS: Marks = { begin: "<!-- page: begin -->", end: "<!-- page: end -->" };
export const MATCH_MARKS: Marks = { begin: "<!-- match: begin -->", end: "<!-- match: end -->" };

/** The part between the marks, marks included; empty where there is none. */
export function sectionOf(text: string, { begin, end }: Marks): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  return from < 0 || to < from ? "" : text.slice(from, to + end.length);
}

/** The text with another part between the marks, or with it behind the rest where there was none. */
export function withSection(text: string, marks: Marks, lines: readonly string[]): string {
  const section = [marks.begin, ...lines, marks.end].join("\n");
  const before = sectionOf(text, marks);
  return before === "" ? `${text.trimEnd()}\n\n${section}\n` : text.replace(before, () => section);
}
