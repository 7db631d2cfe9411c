import { expect, test } from "vitest";
import type { StructureTypeCode } from "#domain/structure-types.ts";
import type { Level } from "#domain/vocabularies.ts";
import { initiativeDraft } from "../extract/draft.ts";
import { type Candidate, groupCandidates } from "./group.ts";
import { nameKey, ownDomain } from "./keys.ts";

let line = 0;
function candidate(
  name: string,
  document: string,
  more: {
    type?: StructureTypeCode;
    email?: string;
    siret?: string;
    level?: Level;
    town?: string;
    department?: string;
  } = {},
): Candidate {
  const passage = { document, lineStart: ++line, lineEnd: line };
  const draft = initiativeDraft(
    { value: name, raw: name, passage },
    more.level ?? "listed",
    "listed",
    passage,
  );
  if (more.type) draft.structureTypes = [{ value: more.type, raw: more.type, passage }];
  if (more.town)
    draft.places = [
      {
        role: "commune",
        street: null,
        postcode: null,
        commune: more.town,
        department: more.department ?? null,
        raw: more.town,
        passage,
      },
    ];
  if (more.siret) draft.siret = { value: more.siret, raw: more.siret, passage };
  if (more.email)
    draft.contacts = [
      { value: { name: null, role: null, emails: [more.email], phones: [] }, raw: more.email, passage },
    ];
  return { draft, document, publishedOn: "2025", parts: [] };
}

function names(candidates: Candidate[]) {
  const { groups, findings } = groupCandidates(candidates, []);
  return { groups: groups.map((g) => g.map((c) => c.draft.name.value)), findings };
}

test("one name in several spellings is one thing, and the report says why", () => {
  const { groups, findings } = names([
    candidate("Récré'Jouets", "a"),
    candidate("Récréjouets", "b"),
    candidate("L'association Récré’jouets", "c"),
  ]);
  expect(groups).toEqual([["Récré'Jouets", "Récréjouets", "L'association Récré’jouets"]]);
  expect(findings.map((f) => f.code)).toEqual(["merge-decided", "merge-decided"]);
  expect(findings[0]?.message).toContain("même nom");
});

test("an APEI is not another APEI", () => {
  const { groups, findings } = names([
    candidate("APEI du Boulonnais", "a"),
    candidate("APEI Bray-Albert", "b"),
  ]);
  expect(groups).toHaveLength(2);
  expect(findings[0]).toMatchObject({ code: "merge-refused", found: "APEI Bray-Albert" });
});

test("a pole listed by the head of its name is the one told at length", () => {
  const { groups } = names([
    candidate("Anima Grand Port", "a", { type: "PTCE" }),
    candidate("PTCE Anima Grand Port Terres et Mers", "b", { type: "PTCE" }),
  ]);
  expect(groups).toHaveLength(1);
});

test("a shop of a house is not the shop of the same house in another town", () => {
  const { groups } = names([
    candidate("La Malle aux Livres", "a", { type: "ACI", town: "Arras" }),
    candidate("La Malle aux Livres d'Amiens", "b", { type: "ACI", town: "Amiens" }),
  ]);
  expect(groups).toHaveLength(2);
});

test("one name in two departments is two things, and the report says so", () => {
  const { groups, findings } = names([
    candidate("La Roue Libre", "a", { town: "Arras" }),
    candidate("La Roue Libre", "b", { town: "Amiens" }),
    candidate("La Roue Libre", "c"),
  ]);
  expect(groups).toHaveLength(2);
  expect(findings.find((f) => f.code === "merge-refused")?.message).toContain("départements différents");
});

test("a name that goes on another of another kind is another thing", () => {
  const { groups } = names([
    candidate("Ateliers du Grand Port", "a", { type: "EA" }),
    candidate("Ateliers du Grand Port Nature", "b", { type: "ACI" }),
  ]);
  expect(groups).toHaveLength(2);
});

test("the same SIREN is one thing; the same e-mail domain only with a word in common", () => {
  const bySiren = names([
    candidate("Le Fournil", "a", { siret: "80328733300022" }),
    candidate("Pain et partage", "b", { siret: "80328733300014" }),
  ]);
  expect(bySiren.groups).toHaveLength(1);
  const byDomain = names([
    candidate("Maricourt Nord", "a", { email: "a@papillons.org" }),
    candidate("Entreprise Maricourt", "b", { email: "b@papillons.org" }),
  ]);
  expect(byDomain.groups).toHaveLength(1);
  const apart = names([
    candidate("Le Verger", "a", { email: "a@papillons.org" }),
    candidate("La Serre", "b", { email: "b@papillons.org" }),
  ]);
  expect(apart.groups).toHaveLength(2);
  expect(apart.findings[0]?.code).toBe("merge-refused");
});

test("two sheets of one publication stay two, be they of one house", () => {
  const { groups, findings } = names([
    candidate("La Ressource", "a", { siret: "80328733300022", level: "full" }),
    candidate("Le Garage", "a", { siret: "80328733300014", level: "full" }),
  ]);
  expect(groups).toHaveLength(2);
  expect(findings.map((f) => f.code)).toEqual(["merge-refused"]);
});

test("the name of one that goes on the other's is another, and the report says so", () => {
  const { groups, findings } = names([candidate("Confluence", "a"), candidate("Confluence Lille", "a")]);
  expect(groups).toHaveLength(2);
  expect(findings[0]?.message).toContain("la publication donne une partie à chacune");
});

test("a provider's domain says nothing of who writes", () => {
  expect(ownDomain("thierry@free.fr")).toBeNull();
  expect(ownDomain("contact@lesastelles.fr")).toBe("lesastelles.fr");
});

test("words of kind do not make a name", () => {
  expect(nameKey("L'Atelier du Bleu Rivage")).toBe(nameKey("atelier du bleu rivage"));
  expect(nameKey("PTCE Bray-Albert")).toBe(nameKey("PTCE d'Bray Albert"));
  expect(nameKey("EA Floricad")).toBe("floricad");
});

test("a decision that matches nothing is refused with its file and line; one that matches decides", () => {
  const decide = (initiative: string, other: string, decision: "same-as" | "not-same-as") => ({
    annotation: { decision, initiative, other, quote: "mots", reason: "parce que" },
    document: "a",
    lineStart: 1,
    lineEnd: 1,
    file: "annotations/a.yaml",
    line: 3,
  });
  const pair = [candidate("Pôle Oise Est", "a"), candidate("Pôle Oise", "b")];
  expect(groupCandidates(pair, [decide("Pôle Oise", "Pôle Oise Est", "same-as")]).groups).toHaveLength(1);
  expect(() => groupCandidates(pair, [decide("Pôle Aisne", "Pôle Oise", "same-as")])).toThrow(
    /annotations\/a\.yaml:3: la décision ne concerne rien : « Pôle Aisne »/,
  );
  const twins = [candidate("Les Jardins", "a"), candidate("Les jardins", "b")];
  expect(groupCandidates(twins, [decide("Les Jardins", "Les jardins", "not-same-as")]).groups).toHaveLength(
    2,
  );
});
