import { measure } from "#domain/measures.ts";
import { unbroken } from "#lib/typography.ts";
import type { FigureAnswer } from "#queries/figures.ts";
import { FIGURES, initiativeHref } from "../addresses.ts";
import { labelText, valueText } from "./figure-text.ts";

const WIDTH = 1000;
/** The shortest bar that an eye still finds. */
const SHORTEST = 4;

/** The largest figures of one unit as bars, each with its value: the same figures stand in the table. */
export function BarChart({ chart, isOnly }: { chart: FigureAnswer["charts"][number]; isOnly: boolean }) {
  const { code, label, unit } = measure(chart.measure);
  const longest = code === "pourcentages" ? 100 : Math.max(...chart.figures.map(({ value }) => value));
  const isCut = chart.figures.some(({ value }) => (value / longest) * WIDTH < SHORTEST);
  return (
    <figure className="card mb-4 break-inside-avoid p-4 sm:p-5">
      <figcaption>
        <span className="font-heading text-lg font-semibold">{label}</span>{" "}
        <span className="text-sm text-ink-soft">
          {unit && unit !== label.toLowerCase() && `en ${unit === "%" ? "pour cent" : unit}, `}
          {chart.figures.length > 1 ? `les ${chart.figures.length} plus grandes valeurs` : "une valeur"}
        </span>
      </figcaption>
      <ol className="mt-3 grid gap-2.5">
        {chart.figures.map((figure) => {
          const width = Math.max((figure.value / longest) * WIDTH, SHORTEST);
          return (
            <li key={figure.key} className="text-sm leading-snug">
              <span className="flex flex-wrap items-baseline justify-between gap-x-3">
                <span className="min-w-0">
                  {figure.initiatives.map(({ slug, name }, at) => (
                    <span key={slug}>
                      {at > 0 && ", "}
                      <a href={initiativeHref(slug)} className="link">
                        {unbroken(name)}
                      </a>
                    </span>
                  ))}
                  <span className="text-ink-soft"> · {unbroken(labelText(figure))}</span>
                </span>
                <strong className="tabular-nums">{unbroken(valueText(figure))}</strong>
              </span>
              <svg
                viewBox={`0 0 ${WIDTH} 10`}
                preserveAspectRatio="none"
                aria-hidden="true"
                className="mt-0.5 block h-2.5 w-full"
              >
                <rect width={WIDTH} height="10" className="fill-sand" />
                <rect width={width} height="10" className="fill-sea" />
              </svg>
            </li>
          );
        })}
      </ol>
      {isCut && (
        <p className="mt-2 text-sm text-ink-soft">
          Les barres les plus courtes sont un peu allongées pour rester visibles.
        </p>
      )}
      {!isOnly && (
        <p className="mt-2 text-sm">
          <a href={`${FIGURES}?compte=${code}`}>{label} : tous les chiffres</a>
        </p>
      )}
    </figure>
  );
}
