/** A page as Next exports it, taken apart. */
export type NextPage = {
  /** The page without any script but `OWN_SCRIPT` and data. */
  html: string;
  /** The scripts it loads, in order, each once: `/_next/static/chunks/….js`. */
  scripts: readonly string[];
  /** What starts Turbopack's runtime: the chunks to wait for, the modules to run. */
  bootstrap: { otherChunks: readonly unknown[]; runtimeModuleIds: readonly unknown[] };
  /** What React renders the page from, as the page carries it inline. */
  flight: string;
};

/** The first script of every page, which the layout names: `public/page.js`. */
export const PAGE_SCRIPT = "/page.js";
/** The same in the page's HTML. */
export const OWN_SCRIPT = `<script src="${PAGE_SCRIPT}"></script>`;

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const PRELOADED_SCRIPT = /<link\b(?=[^>]*\srel="preload")(?=[^>]*\sas="script")[^>]*>/g;
const CHUNK = /^\/_next\/static\/[\w./-]+\.js$/;
const BOOTSTRAP =
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((\{.*\})\);?$/;
const FLIGHT_START = "(self.__next_f=self.__next_f||[]).push([0])";
const FLIGHT = /^self\.__next_f\.push\((\[1,.*\])\)$/s;

/**
 * Takes a page apart that Next 16 wrote with Turbopack. Only what is known word for word is taken off the page;
 * anything else is refused with the reason, because a page that lost a script it needs fails in the reader's
 * hands and not here. `undefined`: not one of Next's pages.
 *
 * @param flightFile the page's `index.txt`, which must say what the page says inline
 */
export function readNextPage(html: string, flightFile: string | undefined): NextPage | string | undefined {
  if (!html.includes("/_next/")) return undefined;
  const scripts = new Set<string>();
  const refused: string[] = [];
  let flight = "";
  let bootstrap: NextPage["bootstrap"] | undefined;
  let begun = false;
  let own = 0;

  const bare = html.replaceAll(PRELOADED_SCRIPT, "").replaceAll(SCRIPT, (whole, attributes: string, body) => {
    const source = / src="([^"]*)"/.exec(attributes)?.[1];
    const startsRuntime = BOOTSTRAP.exec(body)?.[1];
    const piece = FLIGHT.exec(body)?.[1];
    if (/ type="application\/(ld\+)?json"/.test(attributes)) return whole;
    if (whole === OWN_SCRIPT) {
      own += 1;
      return whole;
    }
    if (source !== undefined) {
      // Polyfills for browsers without modules; React has not run in those for years.
      if (/ noModule\b/i.test(attributes)) return "";
      if (CHUNK.test(source) && body === "") scripts.add(source);
      else refused.push(`a script from ${source}`);
    } else if (startsRuntime !== undefined && bootstrap === undefined) {
      bootstrap = readBootstrap(startsRuntime);
      if (bootstrap === undefined) refused.push(`a bootstrap of another kind: ${startsRuntime.slice(0, 80)}`);
    } else if (body === FLIGHT_START) begun = true;
    else if (piece !== undefined) flight += flightText(piece);
    else refused.push(`an inline script that nobody expects here: ${body.slice(0, 80)}`);
    return "";
  });

  if (refused.length > 0) return refused.join("; ");
  if (own !== 1) return `${PAGE_SCRIPT} ${own} times, which is to be there once`;
  if (bootstrap === undefined) return "no bootstrap of Turbopack's runtime";
  if (!begun || flight === "") return "no inline flight data";
  if (flight !== flightFile) return "inline flight data that differs from index.txt";
  if (/<script\b(?![^>]* type="application\/)/.test(bare.replace(OWN_SCRIPT, "")))
    return "a script that could not be taken off";
  return { html: bare, scripts: [...scripts], bootstrap, flight };
}

function readBootstrap(text: string): NextPage["bootstrap"] | undefined {
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null) return undefined;
  if (!("otherChunks" in value && "runtimeModuleIds" in value)) return undefined;
  const { otherChunks, runtimeModuleIds, ...rest } = value;
  if (!Array.isArray(otherChunks) || !Array.isArray(runtimeModuleIds)) return undefined;
  return Object.keys(rest).length === 0 ? { otherChunks, runtimeModuleIds } : undefined;
}

/** The text of `[1,"…"]`. */
function flightText(pushed: string): string {
  const [, text]: unknown[] = JSON.parse(pushed);
  if (typeof text !== "string") throw new Error(`Flight data of another kind: ${pushed.slice(0, 80)}`);
  return text;
}
