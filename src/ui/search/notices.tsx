import type { ReactNode } from "react";
import { type IgnoredParameter, LONGEST_QUERY } from "#domain/criteria.ts";
import type { SearchAnswer, Understood } from "#domain/search-answer.ts";
import { STRUCTURE_DEFINITIONS } from "#domain/structure-definitions.ts";
import { formatNumber, truncate } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";

export function Notice({ children }: { children: ReactNode }) {
  return (
    <div
      role="note"
      className="wrap-anywhere rounded-md border border-ochre-line bg-ochre-tint px-4 py-3 text-sm"
    >
      {children}
    </div>
  );
}

/** What of the address was not understood: the rest counts. */
export function IgnoredParameters({ ignored }: { ignored: readonly IgnoredParameter[] }) {
  // A search that is cut is not one that is left out; `Reading` says so.
  const left = ignored.filter(({ name, value }) => name !== "q" || value.length <= LONGEST_QUERY);
  if (left.length === 0) return null;
  return (
    <Notice>
      <strong>{left.length > 1 ? "Paramètres ignorés" : "Paramètre ignoré"}</strong> : l'adresse demande{" "}
      {left.slice(0, 8).map(({ name, value }, i) => (
        <span key={`${name}=${value}`}>
          {i > 0 && ", "}
          <code className="font-sans font-semibold">
            {truncate(name, 40)}
            {value && ` = ${truncate(value, 60)}`}
          </code>
        </span>
      ))}
      {left.length > 8 && ` et ${left.length - 8} autres`}, que cette page ne connaît pas. Le reste est pris
      en compte.
    </Notice>
  );
}

/** That the publications have none of a kind of structure, and what that kind is. */
export function AbsentTypes({ types }: { types: SearchAnswer["absentTypes"] }) {
  return types.map((code) => (
    <Notice key={code}>
      Il n'y a <strong>{STRUCTURE_DEFINITIONS[code].none}</strong> dans ces publications.{" "}
      {STRUCTURE_DEFINITIONS[code].text}{" "}
      <a href={`/structures/${code}`} className="link">
        Ce type de structure
      </a>
    </Notice>
  ));
}

/** A page after the last one was asked for: the last one is shown, and said to be. */
export function BeyondLast({ asked, last }: { asked: number; last: number }) {
  if (asked <= last) return null;
  return (
    <Notice>
      Il n'y a pas de page {formatNumber(asked)} : voici{" "}
      {last > 1 ? `la dernière, la page ${formatNumber(last)}` : "la seule page"}.
    </Notice>
  );
}

/** What was searched for where it is not what was typed; a correction that found nothing is not worth a word. */
export function Reading({
  typed,
  understood: { correction, cut, place },
  found,
  asking,
}: {
  typed: string;
  understood: Understood;
  found: number;
  /** The address of the same page for other words. */
  asking: (q: string) => string;
}) {
  return (
    <>
      {(cut || typed.length >= LONGEST_QUERY) && (
        <Notice>La recherche est trop longue : seul son début compte, « {truncate(typed, 120)} ».</Notice>
      )}
      {place?.kind === "elsewhere" && (
        <Notice>{place.label} n'est pas dans les Hauts-de-France, dont parlent ces publications.</Notice>
      )}
      {correction && (found > 0 || place) && (
        <Notice>
          Vouliez-vous dire{" "}
          <a href={asking(correction)} className="link font-bold">
            {correction}
          </a>
          &nbsp;? {unbroken(`En voici les résultats, car aucune fiche n'a « ${typed} ».`)}{" "}
          <a href={asking(`"${typed.replaceAll('"', " ")}"`)} className="link">
            {unbroken(`Chercher « ${typed} » à la lettre`)}
          </a>
        </Notice>
      )}
    </>
  );
}
