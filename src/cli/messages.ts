import { formatNumber } from "#lib/text.ts";

/** A step shorter than this is not timed. */
const WORTH_TIMING_MS = 2_000;
/** Where nobody watches a terminal, a sign of life now and then. */
const SIGN_OF_LIFE_MS = 15_000;

/** For people, on standard error: standard output is for the result alone. */
export function log(line: string): void {
  clearClock();
  process.stderr.write(`${line}\n`);
}

/** Says what begins, shows for how long it has gone on once that is long, and returns what comes of it. */
export async function step<T>(label: string, work: () => Promise<T>): Promise<T> {
  log(`• ${label}…`);
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1_000;
  const timer = process.stderr.isTTY
    ? setInterval(() => showClock(`  ${Math.round(seconds())} s`), 1_000)
    : setInterval(() => log(`  toujours en cours (${Math.round(seconds())} s)`), SIGN_OF_LIFE_MS);
  try {
    const result = await work();
    if (seconds() * 1_000 > WORTH_TIMING_MS)
      log(`  fait en ${formatNumber(Math.round(seconds() * 10) / 10)} s`);
    return result;
  } finally {
    clearInterval(timer);
    clearClock();
  }
}

let clockShown = false;

function showClock(text: string): void {
  clockShown = true;
  process.stderr.write(`\r${text}`);
}

function clearClock(): void {
  if (clockShown) process.stderr.write("\r\u001b[K");
  clockShown = false;
}
