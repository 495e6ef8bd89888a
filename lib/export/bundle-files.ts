import { isKept } from "../offline/edition";
import { dataScript, filesOnlyFlight, filesOnlyPage } from "./files-only-page";

const FLIGHT = /^_next\/static\/flight\//;
/** What only a host or a browser that installs sites has a use for. */
const HOST_ONLY = /^404\.html$|\.webmanifest$|^icons\//;

/** Where all files but the first page lie in a bundle, so that a person sees what to open. */
const FOLDER = "files/";
const FIRST_PAGE = "index.html";

/**
 * The files of the site as they are read from a folder without a server: links name files, data are scripts.
 * `files` holds the finished export by path.
 */
export function bundleFiles(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const bundled = new Map<string, Uint8Array>();
  for (const [file, content] of files) {
    if (!isKept(file) || HOST_ONLY.test(file)) continue;
    const text = () => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
    const add = (name: string, changed: string) =>
      bundled.set(FOLDER + name, new TextEncoder().encode(changed));
    if (file.endsWith(".html")) add(file, filesOnlyPage(text()));
    else if (FLIGHT.test(file)) add(file, filesOnlyFlight(text()));
    else if (file.endsWith(".json")) {
      add(`${file}.js`, dataScript(file.replace(/^api\/v1\//, ""), text()));
    } else bundled.set(FOLDER + file, content);
    if (file === FIRST_PAGE) {
      const first = filesOnlyPage(text()).replaceAll(
        / (href|src|content)="(\d;\s*url=)?\.\//g,
        ` $1="$2./${FOLDER}`,
      );
      bundled.set(FIRST_PAGE, new TextEncoder().encode(first));
    }
  }
  return bundled;
}
