import { capitalised } from "#lib/typography.ts";
import type { Near } from "#queries/named-like.ts";

/** What is called nearly as what was asked for. */
export function NearNames({ near, hrefOf }: { near: readonly Near[]; hrefOf: (slug: string) => string }) {
  if (near.length === 0) return null;
  return (
    <div className="w-full">
      <p className="font-bold">Vous cherchiez peut-être :</p>
      <ul className="mt-2 flex flex-wrap gap-2">
        {near.map(({ slug, name }) => (
          <li key={slug}>
            <a href={hrefOf(slug)} className="chip min-h-11">
              {capitalised(name)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
