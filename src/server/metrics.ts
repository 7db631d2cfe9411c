import { performance } from "node:perf_hooks";
import type { DataWatch } from "#db/data-watch.ts";
import type { Observed } from "./observed.ts";

export const METRICS_PATH = "/api/metrics";
export const METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8";

/** Upper bounds of the classes of duration, in seconds. */
const BOUNDS = [0.005, 0.05, 0.25, 1, 5];

/** Counts what this process answers, and writes it as Prometheus reads it. */
export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #within = BOUNDS.map(() => 0);
  #count = 0;
  #seconds = 0;

  constructor(readonly watch: DataWatch) {}

  observe = ({ method, status, ms }: Observed): void => {
    // Only what there is: a made-up method must not make a series of its own.
    const labels = `method="${/^(?:GET|HEAD|OPTIONS)$/.test(method) ? method : "autre"}",status="${status}"`;
    this.#requests.set(labels, (this.#requests.get(labels) ?? 0) + 1);
    const seconds = ms / 1_000;
    this.#count++;
    this.#seconds += seconds;
    for (const [at, bound] of BOUNDS.entries())
      if (seconds <= bound) this.#within[at] = (this.#within[at] ?? 0) + 1;
  };

  text(): string {
    const { utilization } = performance.eventLoopUtilization();
    return [
      "# TYPE http_requests_total counter",
      ...[...this.#requests].map(([labels, count]) => `http_requests_total{${labels}} ${count}`),
      "# TYPE http_request_duration_seconds histogram",
      ...BOUNDS.map((bound, at) => `http_request_duration_seconds_bucket{le="${bound}"} ${this.#within[at]}`),
      `http_request_duration_seconds_bucket{le="+Inf"} ${this.#count}`,
      `http_request_duration_seconds_sum ${this.#seconds}`,
      `http_request_duration_seconds_count ${this.#count}`,
      "# TYPE database_up gauge",
      `database_up ${this.watch.reachable ? 1 : 0}`,
      "# TYPE published_data_info gauge",
      `published_data_info{version="${this.watch.version ?? ""}"} 1`,
      "# TYPE nodejs_eventloop_utilization gauge",
      `nodejs_eventloop_utilization ${utilization}`,
      "# TYPE process_resident_memory_bytes gauge",
      `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
      "",
    ].join("\n");
  }
}
