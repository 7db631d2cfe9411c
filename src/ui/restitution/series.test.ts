import { expect, test } from "vitest";
import { seriesOf } from "./series.ts";

const event = (
  name: string,
  date: string,
  line: number,
  more: { endDate?: string; place?: string } = {},
) => ({
  slug: `${date}-${line}`,
  name,
  date,
  endDate: more.endDate ?? null,
  place: more.place ?? null,
  passage: { document: "d", lineStart: line, lineEnd: line },
});

test("un rendez-vous annoncé à plusieurs dates, ou par plusieurs publications, se lit une fois avec ses dates", () => {
  const series = seriesOf([
    event("Les mardis de l'inclusion", "2025-07-08", 7),
    event("Les mardis de l'inclusion", "2025-06-10", 7),
    event("Colloque", "2025-06-03", 5, { place: "Lille" }),
    event("Mardis de l’inclusion", "2025-06", 48, { endDate: "2025-07" }),
    event("Colloque", "2025-06-03", 6, { place: "Amiens" }),
    event("Les mardis de l'inclusion", "2024-06-10", 9),
  ]);
  expect(
    series.map(({ first, dates, announcements }) => [
      first.name,
      dates.map(({ date }) => date).join(" "),
      announcements.map(({ passage }) => passage.lineStart).join(" "),
    ]),
  ).toEqual([
    ["Les mardis de l'inclusion", "2025-06-10 2025-07-08", "7 48"],
    ["Colloque", "2025-06-03", "5"],
    ["Colloque", "2025-06-03", "6"],
    ["Les mardis de l'inclusion", "2024-06-10", "9"],
  ]);
});
