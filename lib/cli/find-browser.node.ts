import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { type Problem, ProblemError } from "../problem";

/** What the search for a browser asks of the machine it runs on, so that tests can describe another one. */
export type Machine = {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  isRoot: boolean;
  /** The text of a file, `undefined` when there is none. */
  read(path: string): string | undefined;
  exists(path: string): boolean;
  /** Runs a command to its end, its output shown or not; true when it ended well. */
  run(command: string, args: readonly string[], output: "shown" | "hidden"): boolean;
  /** Where Playwright keeps the browser that it downloads. */
  playwrightBrowser: string;
};

/** Names on the PATH, Edge behind all others: it is Chromium too, but the one people change the most. */
const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const EDGE_COMMANDS = ["microsoft-edge", "microsoft-edge-stable"];

const MAC_APPS = ["Chromium", "Google Chrome"];
const EDGE_MAC_APP = "Microsoft Edge";

const WINDOWS_FILES = ["Chromium\\Application\\chrome.exe", "Google\\Chrome\\Application\\chrome.exe"];
const EDGE_WINDOWS_FILE = "Microsoft\\Edge\\Application\\msedge.exe";

/**
 * The browser for the end-to-end tests: the one that `PLAYWRIGHT_CHROMIUM` names, else an installed Chromium or
 * Chrome, else the one that Playwright downloaded before; `undefined` when there is none. Installs nothing.
 * Throws a ProblemError when `PLAYWRIGHT_CHROMIUM` names a file that is not there.
 */
export function findBrowser(machine: Machine = thisMachine()): string | undefined {
  const named = machine.env.PLAYWRIGHT_CHROMIUM;
  if (named !== undefined && named !== "") {
    if (machine.exists(named)) return named;
    throw new ProblemError([
      {
        where: "PLAYWRIGHT_CHROMIUM",
        what: `${named} does not exist.`,
        fix: "Let it name a Chromium or Chrome, or unset it to have one found.",
      },
    ]);
  }
  return [...installedPlaces(machine), machine.playwrightBrowser].find((path) => works(path, machine));
}

/**
 * As findBrowser, but gets a browser when there is none: Playwright's own download, else Debian's package where
 * that can be installed without asking. Throws a ProblemError that says how to get one when nothing helps.
 */
export function getBrowser(machine: Machine = thisMachine()): string {
  const found = findBrowser(machine);
  if (found !== undefined) return found;

  const cli = join("node_modules", "@playwright", "test", "cli.js");
  if (machine.run(process.execPath, [cli, "install", "chromium"], "shown")) {
    if (works(machine.playwrightBrowser, machine)) return machine.playwrightBrowser;
  }
  if (machine.isRoot && isDebian(machine)) {
    machine.run("apt-get", ["update"], "shown");
    machine.run("apt-get", ["install", "-y", "chromium", "fonts-noto-cjk"], "shown");
    const installed = findBrowser(machine);
    if (installed !== undefined) return installed;
  }
  throw new ProblemError([noBrowser()]);
}

function noBrowser(): Problem {
  return {
    where: "The end-to-end tests",
    what: "No Chromium or Chrome was found, and none could be downloaded.",
    fix: "Install Chromium or Chrome, or let PLAYWRIGHT_CHROMIUM name one: PLAYWRIGHT_CHROMIUM=/path/to/chrome npm test",
  };
}

/** Where browsers usually lie on this kind of machine, the preferred ones first. */
function installedPlaces(machine: Machine): string[] {
  const { platform, env } = machine;
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(isText);
    return [...WINDOWS_FILES, EDGE_WINDOWS_FILE].flatMap((file) =>
      folders.map((folder) => `${folder}\\${file}`),
    );
  }
  const onPath = (names: readonly string[]) =>
    names.flatMap((name) =>
      (env.PATH ?? "")
        .split(":")
        .filter(isText)
        .map((folder) => `${folder}/${name}`),
    );
  if (platform !== "darwin") return [...onPath(COMMANDS), ...onPath(EDGE_COMMANDS)];
  const apps = (names: readonly string[]) =>
    names.flatMap((name) =>
      ["", env.HOME].filter((home) => home !== undefined).map((home) => macProgram(home, name)),
    );
  return [...apps(MAC_APPS), ...onPath(COMMANDS), ...apps([EDGE_MAC_APP])];
}

function macProgram(home: string, name: string): string {
  return `${home}/Applications/${name}.app/Contents/MacOS/${name}`;
}

function isText(value: string | undefined): value is string {
  return value !== undefined && value !== "";
}

/**
 * A file alone proves little: Ubuntu's chromium-browser may only say that a snap is wanted, and a download may
 * lack system libraries. So it must tell its version; on Windows that would open a window instead.
 */
function works(path: string, machine: Machine): boolean {
  if (!machine.exists(path)) return false;
  return machine.platform === "win32" || machine.run(path, ["--version"], "hidden");
}

/** True on Debian itself; its derivatives ship a chromium package of another kind, or none. */
function isDebian(machine: Machine): boolean {
  return /^ID="?debian"?$/m.test(machine.read("/etc/os-release") ?? "");
}

/** Milliseconds after which a download that hangs, or a browser that does not tell its version, is given up. */
const LONGEST = { shown: 5 * 60_000, hidden: 20_000 };

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    read: (path) => (existsSync(path) ? readFileSync(path, "utf8") : undefined),
    exists: existsSync,
    run: (command, args, output) =>
      spawnSync(command, args, {
        stdio: output === "shown" ? "inherit" : "ignore",
        timeout: LONGEST[output],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      }).status === 0,
    playwrightBrowser: chromium.executablePath(),
  };
}
