import type { Initiative } from "#domain/directory.ts";
import { decidedBecause } from "#domain/origins.ts";
import { theme, themePattern } from "#domain/themes.ts";
import { DEDUCED, decidedText, Proof, type ProofContext } from "../source/proof.tsx";

/** By which words a profile came under its themes: a classification of ours, for who doubts it. */
export function ThemeReasons({ initiative: i, context }: { initiative: Initiative; context: ProofContext }) {
  if (i.themes.length === 0) return null;
  return (
    <details>
      <summary>D'où viennent ses thèmes</summary>
      <ul className="mt-2 grid gap-1 text-sm">
        {i.themes.map((slug) => (
          <li key={slug}>
            {theme(slug)?.label}{" "}
            <Proof
              fact="theme"
              passages={i.evidence[`themes.${slug}`] ?? i.evidence.themes ?? []}
              context={context}
              needles={[themePattern(slug)]}
              how={decidedText(decidedBecause(i, "themes", slug)) ?? DEDUCED}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
