import { createHash } from "node:crypto";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleScript } from "#lib/export/bundle-script.node";
import { filesBelow } from "#lib/export/site-files.node";
import { wordTree } from "../i18n/words";
import { type Edition, keptFiles } from "./edition";
import { reloadScript } from "./reload-script";

/** Characters of a revision: enough to tell editions apart, short enough to read out on the telephone. */
const REVISION_LENGTH = 8;

/** Writes the service worker `sw.js` of the finished site in folder `out`, with the list of all files to keep. */
export function writeEdition(out: string): Edition {
  const sizes = new Map(filesBelow(out).map((file) => [file, statSync(join(out, file)).size]));
  const files = Object.fromEntries(
    keptFiles(sizes).map((file) => [file, sha256(readFileSync(join(out, file)))]),
  );
  const { text } = bundleScript("sw", "lib/offline/offline.worker.ts");
  const question = {
    ja: wordTree("ja", "otherEdition").question,
    en: wordTree("en", "otherEdition").question,
  };
  const reload = reloadScript(question);
  const revision = sha256(text + reload + JSON.stringify(files)).slice(0, REVISION_LENGTH);
  const edition: Edition = { revision, files, reload };
  writeFileSync(join(out, "sw.js"), `const KOTAE_EDITION=${JSON.stringify(edition)};\n${text}\n`);
  return edition;
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
