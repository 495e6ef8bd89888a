import type { Problem } from "../problem";

/** A file of the repository: its path in it, and its text. */
export type TrackedFile = { path: string; text: string };

/**
 * What gives away the machine a file was written on: the home folders of Linux, macOS and Windows with a name in
 * them, and addresses of local files.
 */
const TRACES = [
  /(?<![\w.])\/(?:home|Users)\/[\w.-]+\//,
  /\bfile:\/{3}[\w%]/,
  /\b[A-Z]:[\\/]+Users[\\/]+[\w.-]+/,
];

/** What in `package-lock.json` or `.npmrc` ties the repository to one registry. */
const REGISTRY_TRACES: Readonly<Record<string, RegExp>> = {
  "package-lock.json": /"resolved"\s*:|https?:\/\/[^"]*\.tgz/,
  ".npmrc": /^\s*(?:@[\w-]+:)?registry\s*=/,
};

/**
 * The Problems of files that only make sense on the machine they were written on.
 *
 * @param root the folder of the repository on this machine, which no file may name; one right below `/` says
 *   too little to be looked for
 */
export function machineTraces(files: readonly TrackedFile[], root: string): Problem[] {
  const tellsRoot = root.split(/[\\/]/).length > 2;
  return files.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, at) => {
      const where = `${path}:${at + 1}`;
      if (REGISTRY_TRACES[path]?.test(line)) return [registryProblem(where)];
      const found =
        tellsRoot && line.includes(root) ? root : TRACES.map((trace) => trace.exec(line)?.[0]).find(Boolean);
      return found === undefined ? [] : [pathProblem(where, found)];
    }),
  );
}

function pathProblem(where: string, found: string): Problem {
  return {
    where,
    what: `“${found}” exists on one developer's machine only.`,
    fix: "Write the path as seen from the repository, or a made-up one below /opt.",
  };
}

function registryProblem(where: string): Problem {
  return {
    where,
    what: "It names a package registry.",
    fix: "Take it out; .npmrc has omit-lockfile-registry-resolved, so that npm install --package-lock-only leaves it out.",
  };
}
