import type { ServerResponse } from "node:http";

/** No batch takes so long, and no line that works. */
const STALLED_MS = 60_000;

/** Ends an answer of which nothing was taken for so long: few files are written at a time, and others wait. */
export function unlessStalled(response: ServerResponse, ms = STALLED_MS): void {
  response.setTimeout(ms, () => response.destroy());
}
