import type { Finding, Initiative } from "#domain/directory.ts";
import { SILENCES, type Silence, silenceOf } from "#domain/silence.ts";
import { count } from "#lib/text.ts";
import { type Fact, factsOf } from "./facts.tsx";

/** Fields that no panel has where they are silent. */
const OTHERS: [field: string, label: string, isSilent: (i: Initiative) => boolean][] = [
  ["structureTypes", "Type de structure", (i) => i.structureTypes.length === 0],
  ["contacts", "Contact", (i) => i.contacts.length === 0],
  ["communes", "Commune", (i) => i.communes.length === 0],
];

/** What the publications do not say, each silence with its name: there for who looks, out of the way of who does not. */
export function Unsaid({
  initiative: i,
  findings,
}: {
  initiative: Initiative;
  findings: readonly Finding[];
}) {
  const fields = [
    ...OTHERS.filter(([, , isSilent]) => isSilent(i)).map(([field, label]) => ({ field, label })),
    ...factsOf(i, () => null).filter((f: Fact) => f.value === null),
  ];
  const silent = (Object.keys(SILENCES) as Silence[]).map((silence) => ({
    silence,
    labels: fields
      .filter(({ field }) => silenceOf(field, i, findings) === silence)
      .map(({ label }) => inSentence(label)),
  }));
  if (fields.length === 0) return null;
  return (
    <details>
      <summary>Ce que les publications ne disent pas ({count(fields.length, "point")})</summary>
      <dl className="mt-2 grid gap-2 text-sm">
        {silent
          .filter(({ labels }) => labels.length > 0)
          .map(({ silence, labels }) => (
            <div key={silence}>
              <dt className="font-bold">{SILENCES[silence]}</dt>
              <dd>
                {labels.join(", ")}
                {silence === "ambiguous" && (
                  <>
                    {" : "}
                    <a href="#constats" className="link">
                      voir le constat
                    </a>
                  </>
                )}
              </dd>
            </div>
          ))}
      </dl>
    </details>
  );
}

const inSentence = (label: string) =>
  label
    .toLowerCase()
    .replace(/^siret$/, "SIRET")
    .replace(/ ape$/, " APE");

/** What a useful profile tells, as the import counts it. */
const CRITERIA: Record<string, string> = {
  presentation: "une présentation",
  structureType: "le type de structure",
  themes: "les thèmes",
  department: "le département",
  commune: "la commune",
  contact: "un contact",
  website: "un site",
  identifier: "le SIRET",
  figures: "des chiffres",
  partners: "les partenaires",
};

/** How much of it is told, in words, and by which criteria. */
export function Completeness({ quality }: Pick<Initiative, "quality">) {
  const named = Object.entries(quality.criteria).flatMap(([name, isMet]) => {
    const label = CRITERIA[name];
    return label ? [{ label, isMet }] : [];
  });
  const list = (isMet: boolean) => named.filter((c) => c.isMet === isMet).map(({ label }) => label);
  const [met, missing] = [list(true), list(false)];
  const share =
    quality.score >= 0.8
      ? "Bien renseignée"
      : quality.score >= 0.5
        ? "En partie renseignée"
        : "Peu renseignée";
  if (named.length === 0) return null;
  return (
    <details>
      <summary>
        {share} : {met.length} critères sur {named.length}
      </summary>
      <p className="mt-2 text-sm">
        {met.length > 0 && <>Les publications donnent {met.join(", ")}. </>}
        {missing.length > 0 && <>Elles ne donnent pas {missing.join(", ")}.</>}
      </p>
    </details>
  );
}
