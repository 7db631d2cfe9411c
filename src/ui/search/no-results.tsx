import Link from "next/link";
import { THEMES } from "#domain/themes.ts";

const THEMES_TO_TRY = THEMES.slice(0, 8);

/** Nothing met the criteria: what to try instead. */
export function NoResults({ base }: { base: string }) {
  return (
    <div className="card p-6">
      <p className="font-heading text-xl font-bold">Aucune initiative ne correspond à tous ces critères.</p>
      <p className="mt-2">
        Essayez avec moins de mots, retirez un filtre, ou{" "}
        <Link href={base} prefetch={false} className="link">
          voyez toutes les initiatives
        </Link>
        . Vous pouvez aussi partir d'un thème :
      </p>
      <ul className="mt-4 flex flex-wrap gap-2">
        {THEMES_TO_TRY.map(({ slug, label }) => (
          <li key={slug}>
            <Link href={`${base}?theme=${slug}`} prefetch={false} className="chip">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
