import { flightRows } from "./flight-rows";
import { scriptJson } from "./script-json";

/** Stands between the parts of flight data while they are one text; XML and JSON texts can't hold it. */
const CUT = "\u0000";
/** An address of a folder, relative to its page, in an attribute of HTML and in a property of flight data. */
const IN_HTML = / (href|action)="(\.[^"?#]*\/)(?=["?#])/g;
const IN_FLIGHT = /"(href|action)":"(\.[^"?#]*\/)(?=["?#])/g;
const REFRESH = /(<meta\b[^>]*\shttp-equiv="refresh"[^>]*\scontent="\d+;\s*url=\.[^"?#]*\/)(?=["?#])/gi;
/** A browser asks for these as a host's files, which a page opened from a folder may not. */
const HOST_LINKS = /<link\b[^>]*\srel="(?:manifest|search|canonical|alternate)"[^>]*>/g;
/** How a flight script begins; what follows starts the runtime and names no page. */
const FLIGHT_SCRIPT = /^(self\.__next_f=\[\[0\],\[1,)(\[.*\])(\.join\(kotaeRoot\)\]\];.*)$/s;

/** A page as it is opened from a folder: nobody adds `index.html` to the address of a folder there. */
export function filesOnlyPage(html: string): string {
  return html
    .replaceAll(HOST_LINKS, "")
    .replaceAll(IN_HTML, ' $1="$2index.html')
    .replaceAll(REFRESH, "$1index.html");
}

/** The same for the script with a page's flight data. Throws where it is none. */
export function filesOnlyFlight(script: string): string {
  const [, before = "", json = "null", behind = ""] = FLIGHT_SCRIPT.exec(script) ?? [];
  const parts: unknown = JSON.parse(json);
  if (!Array.isArray(parts)) throw new Error("A flight script that begins in another way.");
  const placed = flightRows(parts.join(CUT))
    .map(({ kind, text }) => (kind === "raw" ? text : text.replaceAll(IN_FLIGHT, '"$1":"$2index.html')))
    .join("")
    .split(CUT);
  return before + scriptJson(placed) + behind;
}

/** Public JSON as a script that lays it ready, since a page opened from a folder may not fetch. */
export function dataScript(name: string, json: string): string {
  return `(globalThis.kotaeData??={})[${JSON.stringify(name)}]=${scriptJson(JSON.parse(json))};\n`;
}
