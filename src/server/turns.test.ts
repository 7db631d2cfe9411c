import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { Turns } from "./turns.ts";

test("no more at once than may, in the order they came, and one that fails gives its place up", async () => {
  const turns = new Turns(2);
  const order: string[] = [];
  let running = 0;
  let most = 0;
  const work = (name: string) => async () => {
    most = Math.max(most, ++running);
    order.push(name);
    await pause(5);
    running--;
    if (name === "b") throw new Error("b failed");
    return name;
  };
  const ends = await Promise.allSettled(["a", "b", "c", "d", "e"].map((name) => turns.take(work(name))));
  expect(ends.map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "fulfilled",
    "fulfilled",
    "fulfilled",
  ]);
  expect(order).toEqual(["a", "b", "c", "d", "e"]);
  expect(most).toBe(2);
});
