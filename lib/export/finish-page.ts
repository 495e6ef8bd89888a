import { LOCALES } from "../i18n/locale";
import { absoluteAddress, browsePath, homePath, triagePath } from "../share/address";
import { POLICY_META } from "./content-security-policy";
import { lostHead, placeLostLinks } from "./lost-page";
import { type NextPage, OWN_SCRIPT, PAGE_SCRIPT } from "./next-page";
import { fillNoScript } from "./no-script";
import { placeFlight } from "./place-flight";
import { intoHead, relativeHtml, rootFrom, rootMeta } from "./relative-html";
import { scriptJson } from "./script-json";
import { type StartWhen, startMeta } from "./start-data";

/** Scripts of ours that finished pages load, and a stylesheet, from the site's folder. */
export type OwnFiles = {
  start: string;
  ahead: string;
  lost: string;
  narrow: string;
  /** The stylesheet of `noScriptSheet`. */
  noScript: string;
};

/** Makes the stylesheet of each level of the not-found page and gives their addresses, from the site's folder. */
export type NameSheets = (style: string) => string[];

/** The page for addresses that have none. It is shown at any depth, so it finds the site's folder by itself. */
export const LOST_PAGE = "404.html";

/** The path of the site's folder, where the build knows the site's address. */
const knownRoot = absoluteAddress && new URL(absoluteAddress("/")).pathname;

/** Pages that are all about their box: they start with the first sign of a reader. */
const ABOUT_BOX = new Set(LOCALES.flatMap((locale) => [homePath(locale), triagePath(locale)]));

/** Lists that an address can narrow. */
const LISTS = new Set(LOCALES.map((locale) => browsePath(locale)));

/**
 * Makes of one of Next's pages the page as it is published, and the script with its flight data.
 *
 * @param file the page's file in `out/`
 * @param nameSheets makes what the not-found page needs of the site's stylesheet
 * @param nameFlight gives the flight script its address, from the site's folder
 */
export function finishPage(
  file: string,
  page: NextPage,
  own: OwnFiles,
  startAtOnce: boolean,
  nameSheets: NameSheets,
  nameFlight: (text: string) => string,
): { html: string; flight: { file: string; text: string } } {
  const lost = file === LOST_PAGE;
  const root = rootFrom(file);
  const ownScript = page.flight.replaceAll(`"src":"${PAGE_SCRIPT}"`, `"src":"/${own.start}"`);
  const flight = flightScript(placeFlight(ownScript, lost ? undefined : root), page.bootstrap);
  const address = nameFlight(flight);
  const scripts = [address, ...page.scripts.map((script) => script.slice(1))];
  const when = startAtOnce || lost ? "now" : whenToStart(file);
  const data = startMeta(scripts, when);
  // The start script reads what stands before it: its data, and the links to the page's own addresses.
  let html = page.html.replace(OWN_SCRIPT, "");
  if (lost) {
    const style = / href="\/([^"]*\.css)"/.exec(html)?.[1] ?? "";
    html = placeLostLinks(html.replace(/<link rel="stylesheet"[^>]*>/, ""), knownRoot);
    const head = lostHead(own.lost, style, own.start, knownRoot, nameSheets(style));
    html = intoHead(html, POLICY_META + rootMeta("/") + data + head);
  } else {
    const ahead = when === "sign" ? `<script async src="/${own.ahead}"></script>` : "";
    const narrow = LISTS.has(pathOf(file)) ? `<script src="/${own.narrow}"></script>` : "";
    const plain = `<noscript><link rel="stylesheet" href="/${own.noScript}"></noscript>`;
    const start = `<script src="/${own.start}"></script>`;
    html = html.replace("</head>", () => `${ahead}${data}${narrow}${start}${plain}</head>`);
    html = intoHead(relativeHtml(fillNoScript(html, file), root), POLICY_META + rootMeta(root));
  }
  return { html, flight: { file: address, text: flight } };
}

/** Hands React its data and lets Turbopack's runtime begin, wherever the site lies. */
function flightScript(parts: readonly string[], bootstrap: unknown): string {
  const data = `self.__next_f=[[0],[1,${scriptJson(parts)}.join(kotaeRoot)]];`;
  return `${data}(self.TURBOPACK??=[]).push(${scriptJson(bootstrap)});`;
}

function whenToStart(file: string): StartWhen {
  return ABOUT_BOX.has(pathOf(file)) ? "sign" : "touch";
}

function pathOf(file: string): string {
  return `/${file.replace(/index\.html$/, "")}`;
}
