import type { ReactNode } from "react";
import type { Initiative } from "#domain/directory.ts";
import type { Passage } from "#domain/passage.ts";
import { count, formatNumber } from "#lib/text.ts";
import { RegisterLink } from "../actor/register-link.tsx";

/** A line of the panel: a name, what the sources say (null for nothing), and where they say it. */
export interface Fact {
  field: string;
  label: string;
  value: ReactNode | null;
  passages: Passage[];
}

/**
 * What is shown of a profile but its kinds and places, in the order that a reader looks for. `source` leads from a
 * part of a value to its lines.
 */
export function factsOf(initiative: Initiative, source: (passage: Passage) => ReactNode): Fact[] {
  const i = initiative;
  const fact = (field: string, label: string, value: ReactNode | null): Fact => ({
    field,
    label,
    value,
    passages: i.evidence[field] ?? [],
  });
  return [
    fact("legalForm", "Forme juridique", i.legalForm),
    fact("siret", "SIRET", i.siret && <AsPrinted digits={i.siret} raw={i.raw.siret} />),
    ...(i.siren && !i.siret
      ? [fact("siren", "SIREN", <AsPrinted key="siren" digits={i.siren} raw={i.raw.siren} />)]
      : []),
    fact("apeCodes", "Code APE", joined(i.apeCodes)),
    fact("agreements", "Agrément", joined(i.agreements)),
    fact("networks", "Réseau", joined(i.networks)),
    fact("startedOn", "Début de l'action", i.startedOn?.text ?? null),
    fact("workforce", "Effectif", i.workforce && <Workforce workforce={i.workforce} />),
    {
      ...fact("budget", "Budget", i.budget.length > 0 ? <Budgets budget={i.budget} source={source} /> : null),
      passages: [],
    },
    fact("beneficiaries", "Bénéficiaires", i.beneficiaries),
    fact("materials", "Matières", i.materials),
    fact("perimeter", "Périmètre", i.perimeter),
    fact("websites", "Site", i.websites.length > 0 ? <Websites urls={i.websites} /> : null),
  ];
}

function joined(values: readonly string[]): string | null {
  return values.length > 0 ? values.join(" · ") : null;
}

/** A normalised value; how it was printed is kept beside where it differs by more than blanks. */
function AsPrinted({ digits, raw }: { digits: string; raw: string | undefined }) {
  const differs = raw !== undefined && raw.replace(/\s/g, "") !== digits;
  return (
    <>
      <RegisterLink digits={digits} />
      {differs && <span className="block text-sm text-ink-soft">imprimé : « {raw} »</span>}
    </>
  );
}

function Workforce({ workforce: w }: { workforce: NonNullable<Initiative["workforce"]> }) {
  const lines = [
    w.permanent !== null && count(w.permanent, "salarié permanent", "salariés permanents"),
    w.insertion !== null && `${formatNumber(w.insertion)}\u00a0en insertion`,
    w.total !== null && `${formatNumber(w.total)} au total`,
    w.fte !== null && `${formatNumber(w.fte)} ETP`,
  ].filter((l) => l !== false);
  if (lines.length === 0) return w.text;
  return (
    <>
      {lines.join(" · ")}
      <span className="block text-sm text-ink-soft">« {w.text} »</span>
    </>
  );
}

function Budgets({
  budget,
  source,
}: {
  budget: Initiative["budget"];
  source: (passage: Passage) => ReactNode;
}) {
  return (
    <ul className="grid gap-1">
      {budget.map((b) => (
        <li key={`${b.label}-${b.year}-${b.amount}`}>
          {formatNumber(b.amount)} €{b.year && ` en ${b.year}`}{" "}
          <span className="text-sm text-ink-soft">{b.label}</span> {source(b.passage)}
        </li>
      ))}
    </ul>
  );
}

function Websites({ urls }: { urls: readonly string[] }) {
  return (
    <ul>
      {urls.map((url) => (
        <li key={url}>
          <a href={url} rel="noopener" className="link inline-block py-0.5 break-all">
            {url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}
          </a>
        </li>
      ))}
    </ul>
  );
}
