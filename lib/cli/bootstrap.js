/*
 * First step of `npm start` and `npm test`: `node lib/cli/bootstrap.js FILE [words]`.
 * It runs before anything is installed and perhaps on an old Node, so it is plain JavaScript, and it loads the
 * rest only when the version is known to be good.
 */
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Kotae needs Node 20.19 or newer; this is ${process.versions.node}.\n` +
      "  → Install a current Node (https://nodejs.org), then run the command again.",
  );
  process.exitCode = 1;
} else {
  void import("./install-and-run.js").then(({ installAndRun }) => installAndRun(process.argv.slice(2)));
}
