import { expect, test } from "vitest";
import { findBrowser, getBrowser, type Machine } from "#lib/cli/find-browser.node";

const DOWNLOAD = "/cache/playwright/chrome";

type Description = Partial<Pick<Machine, "platform" | "env" | "isRoot">> & {
  files?: readonly string[];
  broken?: readonly string[];
  osRelease?: string;
  /** Files that a command puts there, by the first word that tells it: the programme or what it is to do. */
  brings?: Readonly<Record<string, string>>;
};

/** A machine as described, and the commands it was told to run, except questions for a version. */
function machine({ files = [], broken = [], osRelease, brings = {}, ...rest }: Description) {
  const present = new Set([...files, ...broken]);
  const ran: string[] = [];
  const described: Machine = {
    platform: "linux",
    env: { PATH: "/usr/local/bin:/usr/bin" },
    isRoot: false,
    playwrightBrowser: DOWNLOAD,
    ...rest,
    read: (path) => (path === "/etc/os-release" ? osRelease : undefined),
    exists: (path) => present.has(path),
    run(command, args) {
      if (args[0] === "--version") return present.has(command) && !broken.includes(command);
      const line = [command, ...args].join(" ").replace(/^.*cli\.js/, "playwright");
      ran.push(line);
      const brought = brings[line];
      if (brought !== undefined) present.add(brought);
      return brought !== undefined;
    },
  };
  return { described, ran };
}

const APT_INSTALL = "apt-get install -y chromium fonts-noto-cjk";
const DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n';

test("PLAYWRIGHT_CHROMIUM wins over every installed browser", () => {
  const { described } = machine({
    env: { PATH: "/usr/bin", PLAYWRIGHT_CHROMIUM: "/opt/mine" },
    files: ["/opt/mine", "/usr/bin/chromium"],
  });
  expect(findBrowser(described)).toBe("/opt/mine");
});

test("a PLAYWRIGHT_CHROMIUM that does not exist is a Problem, not a reason to take another browser", () => {
  const { described } = machine({
    env: { PATH: "/usr/bin", PLAYWRIGHT_CHROMIUM: "/opt/gone" },
    files: ["/usr/bin/chromium"],
  });
  expect(() => findBrowser(described)).toThrow("/opt/gone does not exist.");
});

test.each<[string, Description, string]>([
  ["Chromium before Chrome", { files: ["/usr/bin/google-chrome", "/usr/bin/chromium"] }, "/usr/bin/chromium"],
  [
    "Chrome before Edge",
    { files: ["/usr/bin/microsoft-edge", "/usr/bin/google-chrome"] },
    "/usr/bin/google-chrome",
  ],
  ["Edge before a download", { files: ["/usr/bin/microsoft-edge", DOWNLOAD] }, "/usr/bin/microsoft-edge"],
  ["an earlier download when nothing is installed", { files: [DOWNLOAD] }, DOWNLOAD],
  [
    "the next one when the first does not run",
    { broken: ["/usr/bin/chromium-browser"], files: ["/usr/bin/google-chrome"] },
    "/usr/bin/google-chrome",
  ],
  [
    "Chrome among the applications of a Mac",
    {
      platform: "darwin",
      env: { HOME: "/u" },
      files: ["/u/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    },
    "/u/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  [
    "Chrome in the programme folder of Windows",
    {
      platform: "win32",
      env: { PROGRAMFILES: "P:\\Files" },
      files: ["P:\\Files\\Google\\Chrome\\Application\\chrome.exe"],
    },
    "P:\\Files\\Google\\Chrome\\Application\\chrome.exe",
  ],
])("found: %s", (_what, description, path) => {
  expect(findBrowser(machine(description).described)).toBe(path);
});

test("an installed browser is taken without downloading anything", () => {
  const { described, ran } = machine({ files: ["/usr/bin/chromium"] });
  expect(getBrowser(described)).toBe("/usr/bin/chromium");
  expect(ran).toEqual([]);
});

test("without a browser Playwright downloads one, and Debian's package is left alone", () => {
  const { described, ran } = machine({
    isRoot: true,
    osRelease: DEBIAN,
    brings: { "playwright install chromium": DOWNLOAD },
  });
  expect(getBrowser(described)).toBe(DOWNLOAD);
  expect(ran).toEqual(["playwright install chromium"]);
});

test("when the download fails, root on Debian gets the package with its Japanese fonts", () => {
  const { described, ran } = machine({
    isRoot: true,
    osRelease: DEBIAN,
    brings: { [APT_INSTALL]: "/usr/bin/chromium" },
  });
  expect(getBrowser(described)).toBe("/usr/bin/chromium");
  expect(ran).toEqual(["playwright install chromium", "apt-get update", APT_INSTALL]);
});

test.each<[string, Description]>([
  ["anybody but root", { osRelease: DEBIAN }],
  ["root on another system", { isRoot: true, osRelease: "ID=alpine\nID_LIKE=debian\n" }],
])("%s is told how to get a browser, and no package is installed", (_who, description) => {
  const { described, ran } = machine(description);
  expect(() => getBrowser(described)).toThrow("PLAYWRIGHT_CHROMIUM=");
  expect(ran).toEqual(["playwright install chromium"]);
});
