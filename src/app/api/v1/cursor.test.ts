import fc from "fast-check";
import { expect, test } from "vitest";
import { cursorOf, keyOf } from "./cursor.ts";

const key = fc.stringMatching(/^[a-z0-9 -]{1,40}$/);

test("un curseur rend sa clé à sa liste, et à aucune autre", () => {
  fc.assert(
    fc.property(key, (one) => {
      const cursor = cursorOf("/initiatives?", one);
      expect(cursor).toMatch(/^[\w-]+$/);
      expect(keyOf("/initiatives?", cursor)).toBe(one);
      expect(keyOf("/organisations?", cursor)).toBeNull();
      expect(keyOf("/initiatives?theme=textile", cursor)).toBeNull();
    }),
  );
});

test("un curseur altéré ou inventé n'est pas un curseur", () => {
  fc.assert(
    fc.property(key, fc.nat(), fc.constantFrom(..."aZ09_-"), (one, at, sign) => {
      const cursor = cursorOf("/initiatives?", one);
      const place = at % cursor.length;
      fc.pre(cursor[place] !== sign);
      expect(keyOf("/initiatives?", cursor.slice(0, place) + sign + cursor.slice(place + 1))).toBeNull();
    }),
  );
  for (const invented of ["", "a", "é", Buffer.from("aci-faire").toString("base64url")])
    expect(keyOf("/initiatives?", invented)).toBeNull();
});
