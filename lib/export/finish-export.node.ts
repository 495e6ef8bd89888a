import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Store } from "#lib/catalog/store.node";
import { languagePages } from "#lib/export/language-pages.node";
import { lightenPages } from "#lib/export/light-pages.node";
import { machineFiles } from "#lib/export/machine-files.node";
import { pictureFiles } from "#lib/export/picture-files.node";
import { writeEdition } from "#lib/offline/write-edition.node";
import { LOCALES } from "../i18n/locale";
import { webManifest } from "../offline/web-manifest";
import { ProblemError } from "../problem";
import { absoluteAddress, manifestPath } from "../share/address";
import { POLICY_META } from "./content-security-policy";
import { headerFiles } from "./header-files";
import { redirectFiles } from "./redirect-files";
import { intoHead } from "./relative-html";

/**
 * Finishes Next's export in the folder `out`: makes it work in any folder, keeps Next's runtime away until it is
 * needed (brings it at once with `startAtOnce`), gives every page its Content-Security-Policy, and adds what Next
 * does not write: the language chooser and the short permanent links, files for other programs, pictures, headers
 * for hosts. docs/light-export.md explains it. Returns the number of files added and pages rewritten. Throws a
 * ProblemError when there is no export, or names every page that it does not understand.
 */
export async function finishExport(out: string, startAtOnce = false): Promise<number> {
  if (!existsSync(join(out, "404.html"))) {
    throw new ProblemError([
      { where: out, what: "There is no finished export here.", fix: "Run npm run build." },
    ]);
  }
  const { pages, problems } = lightenPages(out, startAtOnce);
  if (problems.length > 0) throw new ProblemError(problems);
  let count = pages;
  const add = (file: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), content);
    count += 1;
  };
  for (const [file, html] of languagePages()) add(file, intoHead(html, POLICY_META));
  for (const [file, content] of [...machineFiles(), ...headerFiles(), ...redirects()]) add(file, content);
  for await (const [file, content] of pictureFiles()) add(file, content);
  for (const locale of LOCALES) add(manifestPath(locale).slice(1), webManifest(locale));
  // Last, because an edition is all files.
  writeEdition(out);
  return count;
}

function redirects() {
  const store = new Store();
  return redirectFiles(store.catalogs().map(({ id, code }) => ({ pattern: code, codes: store.codes(id) })));
}

if (process.argv[1] !== undefined && fileURLToPath(import.meta.url) === process.argv[1]) {
  console.log(`${await finishExport("out", process.env.KOTAE_DEFER === "off")} files finished.`);
  if (absoluteAddress === undefined) {
    console.log("No sitemap.xml and no OpenSearch: they need NEXT_PUBLIC_SITE_URL, the address of the site.");
  }
}
