import type { AskedSelection } from "#domain/selection.ts";
import { count } from "#lib/text.ts";
import type { GoneProfile } from "#queries/asked-profiles.ts";

/** What the address asks and the page cannot show, each with its reason. */
export function SelectionNotices({
  asked,
  gone,
  most,
}: {
  asked: AskedSelection;
  gone: readonly GoneProfile[];
  most: number;
}) {
  const unknown = [...asked.unreadable, ...gone.filter((g) => g.name === null).map((g) => g.slug)];
  const withdrawn = gone.flatMap(({ name }) => name ?? []);
  const said = [
    withdrawn.length > 0 &&
      `Les publications ne parlent plus de : ${withdrawn.join(", ")}. ${withdrawn.length < 2 ? "Cette fiche a été retirée" : "Ces fiches ont été retirées"}.`,
    unknown.length > 0 &&
      `${count(unknown.length, "adresse ne mène", "adresses ne mènent")} à aucune fiche : ${unknown.slice(0, 5).join(", ")}${unknown.length > 5 ? "…" : ""}.`,
    asked.beyond > 0 &&
      `L'adresse nomme ${count(asked.beyond, "fiche", "fiches")} de trop : au plus ${most} tiennent ensemble, les premières sont là.`,
  ].filter((text) => text !== false);
  if (said.length === 0) return null;
  return (
    <ul className="no-print mt-4 grid max-w-text gap-1 rounded-md border-l-4 border-ochre-line bg-ochre-tint px-4 py-3">
      {said.map((text) => (
        <li key={text} className="wrap-anywhere">
          {text}
        </li>
      ))}
    </ul>
  );
}
