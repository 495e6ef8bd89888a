import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";

/**
 * The build's name: a hash of the lock file, so that two builds of one commit are the same to the byte and an
 * edited message changes only its own files. Next's own default is random.
 */
function buildId() {
  return createHash("sha256").update(readFileSync("package-lock.json")).digest("hex").slice(0, 12);
}

/** @type {import("next").NextConfig} */
const config = {
  output: "export",
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  generateBuildId: buildId,
  images: { unoptimized: true },
  serverExternalPackages: ["@mdx-js/mdx"],
  experimental: { cpus: availableParallelism(), globalNotFound: true },
};

export default config;
