import { countValues, facets, filtersOf, formatFilters, passes } from "../content/browse-filters";
import { fillWords } from "../i18n/fill-words";

// The list of all messages loads this besides, ahead of its content. Where the address has filters the rows that do not
// pass are hidden as the browser reads them, before they are painted: the island, which comes later, finds the list
// that it would make, and nothing jumps.
const filters = filtersOf(location);

if (Object.keys(filters).length > 0) {
  // One address for one list; a fragment is for links that are followed without a script.
  try {
    history.replaceState(history.state, "", location.pathname + formatFilters(filters));
  } catch {
    // Opened from a folder, where a browser may forbid it: the island understands the fragment, too.
  }
  // What it does is done before the next paint. What comes behind the table is not there before all rows are.
  const observer = new MutationObserver(() => {
    for (const each of rowsOf(":not([hidden])")) each.row.hidden = !passes(each, filters);
    if (document.querySelector(".message-table + *") === null) return;
    observer.disconnect();
    sayWhatIsShown();
  });
  observer.observe(document, { childList: true, subtree: true });
}

function rowsOf(state = "") {
  return Array.from(document.querySelectorAll<HTMLElement>(`[data-severity]${state}`), (row) => {
    const { severity = "", action = "", topics = "" } = row.dataset;
    return { row, severity, action, topics: topics.split(" ") };
  });
}

/** What the form says: what is chosen, how many rows are shown, and how many each choice would leave. */
function sayWhatIsShown(): void {
  const rows = rowsOf();
  const shown = rows.filter(({ row }) => !row.hidden).length;
  for (const facet of facets()) {
    const choice = document.querySelector<HTMLSelectElement>(`.filters [name=${facet}]`);
    const counts = countValues(rows, facet, filters);
    for (const option of choice?.options ?? []) {
      const count = counts.get(option.value);
      if (count === undefined) continue;
      option.text = option.text.replace(/\d+(?=\)$)/, String(count));
      option.disabled = count === 0 && option.value !== filters[facet];
    }
    if (choice !== null) choice.value = filters[facet] ?? "";
  }
  const said = document.querySelector<HTMLElement>(".filters [data-words]");
  if (said !== null)
    said.textContent = fillWords(said.dataset.words ?? "", { count: shown, total: rows.length });
  const reset = document.querySelector<HTMLElement>(".filter-state button");
  const nothing = document.querySelector<HTMLElement>(".nothing");
  if (reset !== null) reset.hidden = false;
  if (nothing !== null) nothing.hidden = shown > 0;
}
