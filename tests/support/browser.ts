import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium } from "playwright";
import { inject } from "vitest";
import type {} from "./provided.ts";

const NAMES = [
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "chromium",
  "chromium-browser",
  "chrome.exe",
];
const OUT_OF_PATH = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** A browser that asks nobody anything: the tests' own site is all that it may load. */
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser that the global setup found, or another. */
export function launchBrowser(executablePath = inject("browser")): Promise<Browser> {
  const args = process.getuid?.() === 0 ? [...QUIET, "--no-sandbox"] : QUIET;
  return chromium.launch({ executablePath, args });
}

/** An installed Chrome or Chromium, else Playwright's own, which it may have to fetch, else the system's package. */
export function requireBrowser(): string {
  const found = installed() ?? fromPlaywright() ?? fromDebian();
  if (found) return found;
  throw new Error("Aucun navigateur : installez Chrome ou Chromium, puis recommencez.");
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const inPath = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...inPath, ...OUT_OF_PATH].find((program) => existsSync(program));
}

function fromPlaywright(): string | undefined {
  const program = chromium.executablePath();
  if (!existsSync(program))
    spawnSync("npx", ["playwright", "install", "chromium"], { stdio: ["ignore", 2, 2] });
  return existsSync(program) ? program : undefined;
}

function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  spawnSync("apt-get", ["update"], { stdio: ["ignore", 2, 2] });
  spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { stdio: ["ignore", 2, 2] });
  return installed();
}
