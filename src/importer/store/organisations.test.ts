import { expect, test } from "vitest";
import type { Organisation } from "#domain/directory.ts";
import { keptActors, planOrganisations } from "./organisations.ts";
import type { Snapshot, StoredOrganisation } from "./snapshot.ts";

const actor = (slug: string, name: string, ...aliases: string[]): Organisation => ({
  slug,
  name,
  aliases,
  kind: null,
});
const was = (o: Organisation, withdrawn = false): StoredOrganisation => ({ ...o, withdrawn });
const snapshot = (...organisations: StoredOrganisation[]): Snapshot => ({
  dataVersion: "1",
  programVersion: "1",
  documents: [],
  initiatives: [],
  formerSlugs: [],
  organisations,
});
const kept = (
  before: StoredOrganisation[],
  imported: Organisation[],
  initiatives: Record<string, string> = {},
) => Object.fromEntries(keptActors(snapshot(...before), imported, new Map(Object.entries(initiatives))));

test("an actor keeps its address under another name as long as one of its names is known", () => {
  const before = [was(actor("ville-d-aulne", "Ville d'Aulne", "Mairie d'Aulne"))];
  expect(kept(before, [actor("commune-d-aulne", "Commune d'Aulne", "la mairie d'Aulne")])).toEqual({
    "commune-d-aulne": "ville-d-aulne",
  });
});

test("a newcomer never gets an address that was another one's, published or not", () => {
  const before = [was(actor("les-oyats", "Les Oyats"), true)];
  expect(kept(before, [actor("les-oyats", "L'Oyat bleu")])).toEqual({ "les-oyats": "les-oyats-2" });
});

test("one that comes back is itself", () => {
  const before = [was(actor("les-oyats", "Les Oyats"), true)];
  expect(kept(before, [actor("oyats", "LES OYATS")])).toEqual({ oyats: "les-oyats" });
});

test("an actor that is an initiative has the address of that one, and its own leads there", () => {
  const before = [was(actor("les-oyats", "Les Oyats"))];
  const now = [actor("oyats", "Les Oyats")];
  const slugs = kept(before, now, { oyats: "les-oyats-des-dunes" });
  expect(slugs).toEqual({ oyats: "les-oyats-des-dunes" });
  const under = now.map((o) => ({ ...o, slug: slugs[o.slug] ?? o.slug }));
  expect(planOrganisations(before, under)).toMatchObject({
    gone: [],
    merged: [{ slug: "les-oyats", heir: "les-oyats-des-dunes" }],
  });
});

test("two that prove to be one: the address with more of its names stays, the other leads there", () => {
  const before = [
    was(actor("direction", "Direction du travail")),
    was(actor("etat", "État", "services de l'État")),
  ];
  const now = [actor("etat", "État", "Services de l'État", "Direction du travail")];
  expect(kept(before, now)).toEqual({ etat: "etat" });
  expect(planOrganisations(before, now)).toMatchObject({
    gone: [],
    merged: [{ slug: "direction", heir: "etat" }],
  });
});

test("one that proves to be two: the one of its first name keeps the address", () => {
  const before = [was(actor("etat", "État", "Direction du travail"))];
  expect(kept(before, [actor("direction", "Direction du travail"), actor("etat", "État")])).toEqual({
    etat: "etat",
    direction: "direction",
  });
});

test("one that nobody names is gone; the same again is nothing to write", () => {
  const before = [was(actor("a", "Alpha")), was(actor("b", "Beta"))];
  expect(planOrganisations(before, [actor("a", "Alpha")])).toEqual({ write: [], gone: ["b"], merged: [] });
});
