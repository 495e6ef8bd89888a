import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{lib,bench}/**/*.test.ts", "components/**/*.test.tsx"],
    environment: "node",
    setupFiles: ["lib/cli/property-seed.ts"],
    // No test is about time: on a busy machine the slowest take minutes.
    testTimeout: 300_000,
  },
});
