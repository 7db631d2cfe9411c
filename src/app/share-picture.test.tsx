import { expect, test } from "vitest";
import { drawable } from "#ui/share/drawable.ts";
import type { Shared } from "#ui/share/share-card.tsx";
import { sharePicture } from "./share-picture.tsx";

const PLAIN: Shared = { eyebrow: "Thème", title: "Textile", facts: ["12 initiatives"], departments: ["02"] };

/** Every letter that is let through: in each of the three fonts. */
const DRAWN = [
  ...new Set([...Array(0x2100).keys()].map((code) => drawable(String.fromCodePoint(code)))),
].filter((text) => text.length === 1);
const chunks = (letters: readonly string[], size: number): string[] =>
  letters.length === 0 ? [] : [letters.slice(0, size).join(""), ...chunks(letters.slice(size), size)];

test.each<[string, Shared]>([
  ["le plus simple", PLAIN],
  ["un point et un type", { ...PLAIN, type: "ACI", point: { lon: 2.7773, lat: 50.2917 } }],
  ["un nom sans fin", { ...PLAIN, title: "Coopérer pour l'emploi ".repeat(40), facts: ["x".repeat(500)] }],
  ["d'autres écritures", { ...PLAIN, title: "日本 😀 → №\u00a05 ©", facts: ["1\u202f200 m²", ""] }],
  ...chunks(DRAWN, 80).map((letters): [string, Shared] => [
    letters,
    { ...PLAIN, eyebrow: letters, title: letters, facts: [letters] },
  ]),
])("%s : un PNG de 1200 sur 630, sans rien demander à personne", async (_, shared) => {
  const asked: unknown[] = [];
  const { fetch } = globalThis;
  // The library reads its own program by an address that holds it.
  globalThis.fetch = async (input, init) => {
    if (String(input).startsWith("data:")) return fetch(input, init);
    asked.push(input);
    throw new Error("no network");
  };
  const answer = await sharePicture(shared);
  const bytes = Buffer.from(await answer.arrayBuffer());
  globalThis.fetch = fetch;
  expect(answer.headers.get("content-type")).toBe("image/png");
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(asked).toEqual([]);
});

test("rien pour ce qui n'existe pas", async () => {
  expect((await sharePicture(null)).status).toBe(404);
});
