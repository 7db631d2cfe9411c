import { theme } from "#domain/themes.ts";
import { unbroken } from "#lib/typography.ts";
import type { Related } from "#queries/related.ts";
import { territories } from "../actor/actor-rows.tsx";
import { initiativeHref } from "../addresses.ts";
import { distanceText } from "../search/place-text.ts";

/** Why it stands here. */
function reasonText({ reason, by }: Related): string {
  switch (reason) {
    case "carrier":
      return `porté aussi par ${by}`;
    case "programme":
      return `du même programme : ${by}`;
    case "member":
      return `membre aussi de ${by}`;
    case "workshop":
      return `raconté dans la même partie : « ${by} »`;
    case "theme":
      return `même thème : ${theme(by ?? "")?.label ?? by}`;
    case "near":
      return "dans les environs";
    default:
      return reason satisfies never;
  }
}

/** The initiatives that stand nearest, each with the reason, and its distance where both places are known. */
export function RelatedInitiatives({ related }: { related: readonly Related[] }) {
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="voisines">
      <h2 id="voisines" className="text-2xl">
        À voir aussi
      </h2>
      <ul className="card mt-4 divide-y divide-sand-deep">
        {related.map((one) => (
          <li key={one.slug} className="grid gap-x-4 px-4 py-3 sm:grid-cols-[1fr_auto] sm:px-5">
            <a href={initiativeHref(one.slug)} className="link font-semibold">
              {unbroken(one.name)}
            </a>
            {one.km !== null && (
              <span className="text-sm font-semibold text-brick">{distanceText(one.km)}</span>
            )}
            <span className="text-sm text-ink-soft sm:col-span-2">
              {[unbroken(reasonText(one)), one.communes.join(", ") || territories(one.departments)]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
