/*
 * `npm run bench:search [-- --quick]`, `npm run bench:scale`, `npm run bench:site` and `npm run bench:page`: installs
 * what only the bench needs, then runs it through tsx.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const [bench, ...words] = process.argv.slice(2);
const here = fileURLToPath(new URL("./", import.meta.url));
const root = fileURLToPath(new URL("../", import.meta.url));

/** @param {string} command run in `folder`, through a shell, which Windows needs for npm.cmd */
function run(command, folder) {
  return spawnSync(command, { cwd: folder, stdio: "inherit", shell: true }).status ?? 1;
}

if (bench !== "search" && bench !== "scale" && bench !== "site" && bench !== "page") {
  console.error("Usage: node bench/run.js search [--quick] [--datasets real,10000] [--peers kotae,orama]");
  console.error("       node bench/run.js scale [--sizes 10000,100000]");
  console.error("       node bench/run.js site [--size 10000]");
  console.error("       node bench/run.js page [--runs 3] [--sites kotae,eleventy,starlight,vitepress]");
  process.exitCode = 2;
} else {
  let status = 0;
  // The generators that pages are compared with are many packages, which no other bench needs.
  for (const folder of bench === "page" ? [root, here, `${here}page/`] : [root, here]) {
    if (status !== 0 || existsSync(`${folder}node_modules/.package-lock.json`)) continue;
    console.log(`Installing what is missing in ${folder} …`);
    status = run("npm ci --include=dev", folder);
  }
  if (status === 0) {
    const { status: ended } = spawnSync(
      process.execPath,
      [
        "--max-old-space-size=8192",
        "--import",
        "tsx",
        fileURLToPath(new URL(`./${bench}-bench.ts`, import.meta.url)),
        ...words,
      ],
      { cwd: root, stdio: "inherit" },
    );
    status = ended ?? 1;
  }
  process.exitCode = status;
}
