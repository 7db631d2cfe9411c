import { setFlagsFromString } from "node:v8";

let under = 0;

/**
 * Does what makes far more garbage than it holds: meanwhile the heap is collected before it has grown by half, where
 * V8 would let it grow threefold. At other times it may: pages are made a third faster so.
 */
export async function frugally<T>(work: () => Promise<T>): Promise<T> {
  if (under++ === 0) setFlagsFromString("--heap-growing-percent=50");
  try {
    return await work();
  } finally {
    if (--under === 0) setFlagsFromString("--heap-growing-percent=0");
  }
}
