import { expect, test } from "vitest";
import { isFullName, speakersByLine, uniqueSpeakers, withSpeakers } from "./speakers.ts";

test("un rôle que la ligne coupe se lit jusqu'au bout, l'organisation et l'intervenant suivant sur leur ligne", () => {
  const lines = [
    "Hugo Vandamme, Coordinateur régional",
    "Clause sociale",
    "Mission Emploi",
    "Zoé Petit, directrice",
  ];
  const at = (name: string, organisation: string | null, lineStart: number, lineEnd: number) => ({
    name,
    role: null,
    organisation,
    lineStart,
    lineEnd,
  });
  const speakers = [at("Hugo Vandamme", "Mission Emploi", 1, 3), at("Zoé Petit", null, 4, 4)];
  const blocks = withSpeakers(
    lines.map((text, n) => ({ number: n + 1, text })),
    { syntax: "plain", vocabulary: new Set(), speakerOf: speakersByLine([{ speakers }]) },
  );
  expect(blocks.map(({ text }) => text)).toEqual([
    "Hugo Vandamme, Coordinateur régional Clause sociale\nMission Emploi",
    "Zoé Petit, directrice",
  ]);
});

test("une maison qui crie se lit comme une phrase, un sigle reste un sigle", () => {
  const at = { name: "Zoé Petit", role: null, lineStart: 1, lineEnd: 1 };
  const shown = (organisation: string) => {
    const section = { speakers: [{ ...at, organisation }] } as unknown as Parameters<
      typeof uniqueSpeakers
    >[0]["section"];
    return uniqueSpeakers({ section, children: [], own: [] }, new Map([["petites", "petites"]]))[0]
      ?.organisation;
  };
  expect(shown("LES PETITES RIVIÈRES")).toBe("Les petites rivières");
  expect(shown("LISE (CNAM)")).toBe("LISE (CNAM)");
  expect(shown("AFP2I")).toBe("AFP2I");
});

test("un prénom coupé à son trait d'union est recousu ; une maison seule n'est pas une personne", () => {
  const at = { role: null, organisation: null, lineStart: 1, lineEnd: 1 };
  const speakers = [
    { ...at, name: "Jacques- Emmanuel Durand" },
    { ...at, name: "METS" },
  ];
  const section = { speakers } as Parameters<typeof uniqueSpeakers>[0]["section"];
  const names = uniqueSpeakers({ section, children: [], own: [] }, new Map()).map(({ name }) => name);
  expect(names).toEqual(["Jacques-Emmanuel Durand", "METS"]);
  expect(names.map(isFullName)).toEqual([true, false]);
});
