import { department } from "#domain/departments.ts";
import type { Finding, Initiative } from "#domain/directory.ts";
import { parseDepartment } from "#domain/geography/departments-in-text.ts";
import { type DocumentTitles, SourceLinks } from "../source/source-link.tsx";
import { SILENCES, silenceOf } from "./silence.ts";

const PRECISIONS = {
  address: "Position : à l'adresse.",
  commune: "Position : au centre de la commune, faute d'adresse.",
} as const;

/** Whether the text prints the department, or says only a place that lies in it. */
function howKnown(code: string, printed: string | undefined): string {
  if (printed === undefined) return "";
  return parseDepartment(printed) === code ? "indiqué par la publication" : `déduit de « ${printed} »`;
}

/** Where the initiative is, and how sure that is: what is printed, what follows from a commune, what is not said. */
export function PlacePanel({
  initiative: i,
  findings,
  titles,
}: {
  initiative: Initiative;
  findings: readonly Finding[];
  titles: DocumentTitles;
}) {
  const isKnown = i.communes.length + i.departments.length > 0 || i.address !== null;
  return (
    <section aria-labelledby="lieux" className="card p-5">
      <h2 id="lieux" className="text-xl">
        Où
      </h2>
      {!isKnown && <p className="mt-2 text-ink-soft">{SILENCES[silenceOf("communes", i, findings)]}</p>}
      <dl className="mt-2 grid gap-3">
        {i.address && (
          <div>
            <dt className="text-sm font-bold">Adresse</dt>
            <dd>
              {[i.address.street, [i.address.postcode, i.address.commune].filter(Boolean).join(" ")]
                .filter(Boolean)
                .join(", ")}{" "}
              <SourceLinks passages={i.evidence.address ?? []} titles={titles} />
            </dd>
          </div>
        )}
        {i.communes.length > 0 && (
          <div>
            <dt className="text-sm font-bold">{i.communes.length > 1 ? "Communes" : "Commune"}</dt>
            <dd>
              {i.communes.map((c) => c.name).join(", ")}{" "}
              <SourceLinks passages={i.evidence.communes ?? []} titles={titles} />
            </dd>
          </div>
        )}
        {i.departments.length > 0 && (
          <div>
            <dt className="text-sm font-bold">{i.departments.length > 1 ? "Départements" : "Département"}</dt>
            <dd>
              <ul>
                {i.departments.map((code) => (
                  <li key={code}>
                    {department(code)?.name} ({code}){" "}
                    <span className="text-sm text-ink-soft">
                      {howKnown(code, i.raw[`departments.${code}`])}
                    </span>
                  </li>
                ))}
              </ul>
              <SourceLinks passages={i.evidence.departments ?? []} titles={titles} />
            </dd>
          </div>
        )}
      </dl>
      {isKnown && (
        <p className="mt-3 text-sm text-ink-soft">
          {i.location
            ? PRECISIONS[i.location.precision]
            : "Sans position sur la carte : la publication ne donne pas de commune."}
        </p>
      )}
    </section>
  );
}
