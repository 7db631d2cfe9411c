/** Where the next page of a list begins: opaque, and of this list alone. */
import { createHash } from "node:crypto";

const KEY = /^[a-z0-9 -]+$/;
const SUM_LENGTH = 12;

/** The cursor after a key of a list; the list is its address without what turns its pages. */
export function cursorOf(list: string, key: string): string {
  return Buffer.from(`${sum(list, key)}${key}`).toString("base64url");
}

/** The key of a cursor that this list gave; null for one of another list, an altered or an invented one. */
export function keyOf(list: string, cursor: string): string | null {
  const key = Buffer.from(cursor, "base64url").toString().slice(SUM_LENGTH);
  return KEY.test(key) && cursorOf(list, key) === cursor ? key : null;
}

function sum(list: string, key: string): string {
  return createHash("sha256")
    .update(JSON.stringify([list, key]))
    .digest("hex")
    .slice(0, SUM_LENGTH);
}
