import type { Suggestion } from "#domain/search-answer.ts";
import { MOST_KEPT, parseSelection, selectionQuery } from "#domain/selection.ts";
import { selectionHref } from "../addresses.ts";

/** One more profile by its name, for who has no script or starts from here. */
export function AddProfile({
  slugs,
  typed,
  found,
}: {
  slugs: readonly string[];
  typed: string;
  found: readonly Suggestion[];
}) {
  if (slugs.length >= MOST_KEPT) return null;
  const named = found.flatMap(({ label, detail, href }) =>
    parseSelection([href]).slugs.map((slug) => ({ slug, label, detail })),
  );
  return (
    <search className="card p-5">
      <form action="/selection" method="get">
        <h2 className="text-xl">
          <label htmlFor="ajouter">Ajouter une fiche</label>
        </h2>
        {slugs.length > 0 && <input type="hidden" name="f" value={selectionQuery(slugs).slice(3)} />}
        <div className="mt-2 flex gap-2">
          <input
            id="ajouter"
            name="ajouter"
            defaultValue={typed}
            placeholder="Début de son nom"
            autoComplete="off"
            className="field"
          />
          <button type="submit" className="button button-plain">
            Chercher
          </button>
        </div>
      </form>
      {typed && named.length === 0 && (
        <p className="mt-3 text-sm">
          Aucune fiche n'a un nom qui commence ainsi.{" "}
          <a href="/initiatives">Chercher par le lieu, le thème</a>.
        </p>
      )}
      {named.length > 0 && (
        <ul aria-label="Fiches trouvées" className="mt-3 grid gap-1">
          {named.map(({ slug, label, detail }) => (
            <li key={slug}>
              {slugs.includes(slug) ? (
                <span className="text-ink-soft">{label} : déjà là</span>
              ) : (
                <a href={selectionHref([...slugs, slug])} data-changes className="link inline-block py-2">
                  <span className="sr-only">Ajouter </span>
                  {label}
                </a>
              )}
              {detail && <span className="block text-sm text-ink-soft">{detail}</span>}
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
