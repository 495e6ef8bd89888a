import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundleScript, hashOf } from "#lib/export/bundle-script.node";
import { filesBelow } from "#lib/export/site-files.node";
import type { Problem } from "../problem";
import { finishPage, LOST_PAGE, type OwnFiles } from "./finish-page";
import { LEVELS, levelSheet } from "./lost-page";
import { PAGE_SCRIPT, readNextPage } from "./next-page";
import { noScriptSheet } from "./no-script";
import { relativeCss, rootFrom } from "./relative-html";

/** Copies of the not-found page under other names. */
const COPIES = ["404", "_not-found"];
/** Where files lie whose names change with their content. */
const STATIC = "_next/static/";
/** Flight data in pieces, for links that load the next page ahead; our links are plain. */
const FLIGHT_PIECE = /(^|\/)__next\.[^/]*\.txt$/;
/** Where Turbopack's runtime looks for its scripts; `kotaeRoot` is what start-page.client.ts knows. */
const RUNTIME_ROOT = ':"/_next/"';
const PLACED_ROOT = ':kotaeRoot+"_next/"';

/**
 * Turns what Next exported to the folder `out` into pages that work in any folder and bring Next's runtime when it
 * is needed, or at once with `startAtOnce`. A page becomes two files: its HTML and its flight script. Comes back
 * with the number of pages and a Problem for each page or script that is not understood.
 */
export function lightenPages(out: string, startAtOnce: boolean): { pages: number; problems: Problem[] } {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), text);
  };
  const lostFlight = join(out, "_not-found", "index.txt");
  if (existsSync(lostFlight)) write(LOST_PAGE.replace(/html$/, "txt"), readFileSync(lostFlight, "utf8"));
  for (const copy of COPIES) rmSync(join(out, copy), { recursive: true, force: true });

  const start = bundleScript("start", "lib/export/start-page.client.ts");
  const ahead = bundleScript("ahead", "lib/export/fetch-ahead.client.ts");
  const lost = bundleScript("lost", "lib/export/lost-page.client.ts");
  const narrow = bundleScript("narrow", "lib/export/narrow-list.client.ts");
  const sheet = noScriptSheet();
  const noScript = { file: `${STATIC}no-script.${hashOf(sheet)}.css`, text: sheet };
  for (const { file, text } of [start, ahead, lost, narrow, noScript]) write(file, text);
  const own = {
    start: start.file,
    ahead: ahead.file,
    lost: lost.file,
    narrow: narrow.file,
    noScript: noScript.file,
  };
  // It is in the start script now.
  rmSync(join(out, PAGE_SCRIPT.slice(1)));

  const problems: Problem[] = [];
  let pages = 0;
  for (const file of filesBelow(out)) {
    if (FLIGHT_PIECE.test(file)) rmSync(join(out, file));
    else if (file.endsWith(".html")) {
      const problem = finishFile(out, file, own, startAtOnce, write);
      if (problem !== undefined) problems.push(problem);
      pages += 1;
    } else if (file.endsWith(".css") || file.endsWith(".js")) problems.push(...placeAsset(out, file, write));
  }
  return { pages, problems };
}

function finishFile(
  out: string,
  file: string,
  own: OwnFiles,
  startAtOnce: boolean,
  write: (file: string, text: string) => void,
): Problem | undefined {
  const flightFile = join(out, file.replace(/html$/, "txt"));
  try {
    const page = readNextPage(
      readFileSync(join(out, file), "utf8"),
      existsSync(flightFile) ? readFileSync(flightFile, "utf8") : undefined,
    );
    if (page === undefined) return undefined;
    if (typeof page === "string") return notUnderstood(file, `It has ${page}.`);
    const name = file.replace(/(\/index)?\.html$/, "");
    const nameFlight = (text: string) => `${STATIC}flight/${name}.${hashOf(text)}.js`;
    const nameSheets = (style: string) =>
      LEVELS.map((level) => {
        const text = levelSheet(level, style.slice(STATIC.length));
        const sheet = `${STATIC}lost-${level}.${hashOf(text)}.css`;
        write(sheet, text);
        return sheet;
      });
    const { html, flight } = finishPage(file, page, own, startAtOnce, nameSheets, nameFlight);
    write(file, html);
    write(flight.file, flight.text);
    rmSync(flightFile);
    return undefined;
  } catch (error) {
    return notUnderstood(file, error instanceof Error ? error.message : String(error));
  }
}

function notUnderstood(file: string, what: string): Problem {
  return { where: `out/${file}`, what, fix: "See docs/light-export.md, “When a page is refused”." };
}

/** Takes the host's root out of a stylesheet or script; a Problem where one still leads there. */
function placeAsset(out: string, file: string, write: (file: string, text: string) => void): Problem[] {
  const text = readFileSync(join(out, file), "utf8");
  const placed = file.endsWith(".css")
    ? relativeCss(text, rootFrom(file))
    : text
        .replaceAll(RUNTIME_ROOT, PLACED_ROOT)
        // The source of a Worker, which Turbopack ships too; its address is used by nothing.
        .replaceAll(/"\/(_next\/static\/media\/[\w.-]+\.ts)"/g, '"$1"');
  if (placed !== text) write(file, placed);
  const left = /["'(]\/_next\/[^"')]*/.exec(placed)?.[0];
  return left === undefined ? [] : [notUnderstood(file, `${left.slice(1)} begins at the root of the host.`)];
}
