import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

let under = 0;

// The one way to the collector of a process that was started without it.
setFlagsFromString("--expose-gc");
const collect: unknown = runInNewContext("globalThis.gc");

/**
 * Does what makes far more garbage than it holds: meanwhile the heap is collected before it has grown by half, where
 * V8 would let it grow threefold. How far it may grow is reckoned at a collection: one is asked for, else the bound
 * that stands from before would hold for hundreds of megabytes. At other times it may: pages are made a third faster so.
 */
export async function frugally<T>(work: () => Promise<T>): Promise<T> {
  if (under++ === 0) {
    setFlagsFromString("--heap-growing-percent=50");
    if (typeof collect === "function") collect({ type: "major", execution: "async" });
  }
  try {
    return await work();
  } finally {
    if (--under === 0) setFlagsFromString("--heap-growing-percent=0");
  }
}
