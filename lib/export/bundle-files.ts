import { isKept } from "../offline/edition";
import { dataScript, filesOnlyFlight, filesOnlyPage } from "./files-only-page";

const FLIGHT = /^_next\/static\/flight\//;
/** What only a host or a browser that installs sites has a use for. */
const HOST_ONLY = /^404\.html$|\.webmanifest$|^icons\//;

/**
 * The files of the site as they are read from a folder without a server: links name files, data are scripts.
 * `files` holds the finished export by path.
 */
export function bundleFiles(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const bundled = new Map<string, Uint8Array>();
  for (const [file, content] of files) {
    if (!isKept(file) || HOST_ONLY.test(file)) continue;
    const text = () => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
    if (file.endsWith(".html")) bundled.set(file, encoded(filesOnlyPage(text())));
    else if (FLIGHT.test(file)) bundled.set(file, encoded(filesOnlyFlight(text())));
    else if (file.endsWith(".json")) {
      bundled.set(`${file}.js`, encoded(dataScript(file.replace(/^api\/v1\//, ""), text())));
    } else bundled.set(file, content);
  }
  return bundled;
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
