import { expect, test } from "vitest";
import { centreName, frameQuery, frameSettings } from "./frame-settings.ts";

const read = (query: string) => frameSettings(new URLSearchParams(query), "liste");

test.each([
  ["", 600],
  ["hauteur=450", 450],
  ["hauteur=10", 320],
  ["hauteur=9999", 1200],
  ["hauteur=haut", 600],
])("%s : %i px", (query, height) => {
  expect(read(query).height).toBe(height);
});

test.each([
  ["centre=Lille", "Lille (59)"],
  ["centre=59350", "Lille (59)"],
  ["centre=59000+Lille", "Lille (59)"],
  ["centre=hirson", "Hirson (02)"],
  ["centre=Senlis+(60)", "Senlis (60)"],
  ["centre=L%27%C3%89toile", "L'Étoile (80)"],
])("%s : la carte est centrée sur %s", (query, name) => {
  const settings = read(query);
  expect(settings.centre && centreName(settings.centre)).toBe(name);
  expect(read(`centre=${encodeURIComponent(name)}`).centre).toEqual(settings.centre);
});

test.each([
  ["centre=Senlis", ["Senlis (60)", "Senlis (62)"]],
  ["centre=Lens-Li", []],
  ["centre=(((", []],
])("%s ne nomme pas une seule commune : on dit lesquelles ce peut être", (query, names) => {
  const { centre, doubt } = read(query);
  expect(centre).toBeNull();
  expect(doubt?.candidates.map(centreName)).toEqual(names);
});

test("les réglages d'une adresse sont ceux qu'on lui a donnés", () => {
  for (const query of ["montrer=carte&centre=02381&autour=10&apparence=sombre", "montrer=liste"])
    expect(frameQuery(read(query)).toString()).toBe(query);
  expect(read("autour=7&montrer=tout&apparence=rose")).toMatchObject({
    km: 20,
    content: "liste",
    appearance: { value: "" },
  });
  expect(frameSettings(new URLSearchParams(), "carte").content).toBe("carte-et-liste");
});
