import { z } from "zod";

const lockSchema = z.object({
  name: z.string(),
  version: z.string(),
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      dependencies: z.record(z.string(), z.string()).optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
      devDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

type Locked = z.infer<typeof lockSchema>["packages"];

/**
 * The bill of materials of the site in CycloneDX 1.6, made of npm's lock file: each package with licence, checksum
 * and what it depends on. Packages for development only are `excluded`, as the format calls what is not shipped.
 * Nothing in it is a time or a random number, so one lock file gives one bill. Throws when `lock` is no lock file.
 */
export function softwareBill(lock: unknown): object {
  const { name, version, packages } = lockSchema.parse(lock);
  const paths = Object.keys(packages)
    .filter((path) => path !== "")
    .sort();
  const root = `pkg:npm/${name}@${version}`;
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { type: "application", "bom-ref": root, name, version, purl: root } },
    components: paths.map((path) => component(path, packages[path] ?? {})),
    dependencies: [
      { ref: root, dependsOn: dependsOn("", packages) },
      ...paths.map((path) => ({ ref: path, dependsOn: dependsOn(path, packages) })),
    ],
  };
}

function component(
  path: string,
  { version, license, integrity, dev, optional, devOptional }: Locked[string],
) {
  const full = nameOf(path);
  const slash = full.indexOf("/");
  return {
    type: "library",
    "bom-ref": path,
    ...(slash < 0 ? { name: full } : { group: full.slice(0, slash), name: full.slice(slash + 1) }),
    version,
    purl: `pkg:npm/${full.replace(/^@/, "%40")}@${version}`,
    scope: dev === true || devOptional === true ? "excluded" : optional === true ? "optional" : "required",
    ...(license === undefined ? {} : { licenses: [licenseOf(license)] }),
    ...(integrity === undefined ? {} : { hashes: integrity.split(" ").map(hashOf) }),
  };
}

function licenseOf(license: string): object {
  return /^[\w.+-]+$/.test(license) ? { license: { id: license } } : { expression: license };
}

/** From npm's `sha512-…` in base64 to what the format wants. */
function hashOf(integrity: string): { alg: string; content: string } {
  const at = integrity.indexOf("-");
  const bytes = Uint8Array.from(atob(integrity.slice(at + 1)), (char) => char.charCodeAt(0));
  return {
    alg: integrity.slice(0, at).toUpperCase().replace("SHA", "SHA-"),
    content: Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(""),
  };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

/** What a package depends on, as paths in the lock file. */
function dependsOn(path: string, packages: Locked): string[] {
  const { dependencies, optionalDependencies, devDependencies } = packages[path] ?? {};
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies });
  return [...new Set(names.flatMap((name) => placeOf(name, path, packages) ?? []))].sort();
}

/** Where Node finds a package: in the folder of the one that asks, else in the folders above it. */
function placeOf(name: string, from: string, packages: Locked): string | undefined {
  for (let folder = from; ; ) {
    const place = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (packages[place] !== undefined) return place;
    if (folder === "") return undefined;
    const above = folder.lastIndexOf("/node_modules/");
    folder = above < 0 ? "" : folder.slice(0, above);
  }
}
