import { department } from "#domain/departments.ts";
import type { Initiative } from "#domain/directory.ts";
import { parseDepartment } from "#domain/geography/departments-in-text.ts";
import { decidedBecause } from "#domain/origins.ts";
import { fold, literally } from "#lib/text.ts";
import { DEDUCED, decidedText, Proof, type ProofContext, sayingSo } from "../source/proof.tsx";
import { PlaceMap } from "./place-map.tsx";

const PRECISIONS = {
  address: "Position sur la carte : à l'adresse.",
  commune: "Position sur la carte : au centre de la commune.",
} as const;

/** Whether the text prints the department, or says only a place that lies in it. */
function howKnown(code: string, printed: string | undefined): string | undefined {
  if (printed === undefined || parseDepartment(printed) === code) return undefined;
  return `déduit de « ${printed} »`;
}

/** Where the initiative is, and how sure that is: what is printed, what follows from a commune. */
export function PlacePanel({ initiative: i, context }: { initiative: Initiative; context: ProofContext }) {
  if (i.communes.length + i.departments.length === 0 && i.address === null) return null;
  return (
    <section aria-labelledby="lieux" className="card p-5">
      <h2 id="lieux" className="text-xl">
        Où
      </h2>
      <PlaceMap initiative={i} />
      <dl className="mt-2 grid gap-3">
        {i.address && (
          <div>
            <dt className="text-sm font-bold">Adresse</dt>
            <dd>
              {[i.address.street, [i.address.postcode, i.address.commune].filter(Boolean).join(" ")]
                .filter(Boolean)
                .join(", ")}{" "}
              <Proof fact="address" passages={i.evidence.address ?? []} context={context} />
            </dd>
          </div>
        )}
        {i.communes.length > 0 && (
          <div>
            <dt className="text-sm font-bold">{i.communes.length > 1 ? "Communes" : "Commune"}</dt>
            {i.communes.map(({ insee, name }) => (
              <dd key={insee} data-place={name}>
                {name} <Commune initiative={i} name={name} insee={insee} context={context} />
              </dd>
            ))}
          </div>
        )}
        {i.departments.length > 0 && (
          <div>
            <dt className="text-sm font-bold">{i.departments.length > 1 ? "Départements" : "Département"}</dt>
            {i.departments.map((code) => {
              const how = howKnown(code, i.raw[`departments.${code}`]);
              const printed = i.raw[`departments.${code}`] ?? department(code)?.name ?? code;
              return (
                <dd key={code} data-place={printed}>
                  {department(code)?.name} ({code}){" "}
                  {how && <span className="text-sm text-ink-soft">{how}</span>}{" "}
                  <Proof
                    fact="place"
                    passages={i.evidence[`departments.${code}`] ?? i.evidence.departments ?? []}
                    context={context}
                    needles={[wordPattern(printed)]}
                    how={how && `${how.charAt(0).toUpperCase()}${how.slice(1)}, qui s'y trouve`}
                  />
                </dd>
              );
            })}
          </div>
        )}
      </dl>
      <p className="mt-3 text-sm text-ink-soft">
        {i.location
          ? PRECISIONS[i.location.precision]
          : "Sans position sur la carte : la publication ne donne pas de commune."}
      </p>
    </section>
  );
}

/** Of the passages that name communes, those that name this one. */
function Commune({
  initiative: i,
  name,
  insee,
  context,
}: {
  initiative: Initiative;
  name: string;
  insee: string;
  context: ProofContext;
}) {
  const all = i.evidence[`communes.${name}`] ?? i.evidence.communes ?? [];
  const needle = wordPattern(name);
  const naming = sayingSo(all, context, needle);
  const how = naming.length > 0 ? undefined : DEDUCED;
  return (
    <Proof
      fact="place"
      passages={naming.length > 0 ? naming : all}
      context={context}
      needles={[needle]}
      how={decidedText(decidedBecause(i, "communes", insee)) ?? how}
    />
  );
}

/** A name in folded text, its hyphens and blanks alike. */
function wordPattern(name: string): RegExp {
  return new RegExp(literally(fold(name)).replace(/(?:\\?-| )+/g, "[- ]"));
}
