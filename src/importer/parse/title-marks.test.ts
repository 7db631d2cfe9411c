import { describe, expect, it } from "vitest";
import { markedTitles } from "./title-marks.ts";

const page = (mark: string, title: string, text: string) => ` ${mark} ${title}\n\n${text}\n\n\n`;
const document = (mark: string) =>
  ["qui sommes-nous ?", "ce qui a coincé", "nos chiffres", "nous écrire", "merci"]
    .map((title) => page(mark, title, "Une phrase entière sur une ligne.\n- un point\n- un autre point"))
    .join("")
    .split("\n");

describe("the sign that marks titles", () => {
  it.each(["//", "▸", "■", "=="])("finds « %s » by its repetition, whatever it is", (mark) => {
    const { lines, titles } = markedTitles(document(mark));
    expect(titles.size).toBe(5);
    expect(lines[0]).toBe(" ## qui sommes-nous ?");
  });

  it("takes the points of lists for what they are", () => {
    expect(markedTitles(document("")).titles.size).toBe(0);
    const list = document("//").map((line) => line.replace(/^ \/\/ .*/u, "- un point\n- deux"));
    expect(markedTitles(list.join("\n").split("\n")).titles.size).toBe(0);
  });
});
