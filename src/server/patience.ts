import { availableParallelism, loadavg } from "node:os";
import { performance } from "node:perf_hooks";

/** How long a visitor waits for a database that does not answer, or for a machine that is busy making pages. */
const PATIENCE_MS = 1_900;
const BUSY_PATIENCE_MS = 8_000;
/** Processes that want to run, for each processor: with more, slow says nothing of the database. */
const OVERLOAD = 3;

/** Ends when a visitor has waited long enough: later where what is busy is this process or the whole machine. */
export async function tooLong(): Promise<void> {
  const before = performance.eventLoopUtilization();
  await after(PATIENCE_MS, undefined);
  const { utilization } = performance.eventLoopUtilization(before);
  const load = (loadavg()[0] ?? 0) / availableParallelism();
  if (utilization > 0.5 || load > OVERLOAD) await after(BUSY_PATIENCE_MS - PATIENCE_MS, undefined);
}

function after<T>(ms: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(resolve, ms, value).unref());
}
