import { type Criteria, criteriaToQuery } from "#domain/criteria.ts";
import type { SearchAnswer, UnderstoodPlace } from "#domain/search-answer.ts";
import { ordersOf } from "./summary.ts";

const RADII = [5, 10, 20, 50, 100];

interface Choice {
  key: string;
  label: string;
  /** Said where it is not seen. */
  unit?: string;
  change: Partial<Criteria>;
  isCurrent: boolean;
}

/** A choice of one among few, each an address of its own. */
export function Choices({
  name,
  base,
  criteria,
  choices,
}: {
  name: string;
  base: string;
  criteria: Criteria;
  choices: Choice[];
}) {
  return (
    <nav aria-label={name} data-stay="" data-keeps-view="" className="no-print text-sm">
      <ul className="flex flex-wrap items-center">
        <li aria-hidden="true" className="mr-1 text-ink-soft">
          {name}
        </li>
        {choices.map(({ key, label, unit, change, isCurrent }) => (
          <li key={key}>
            <a
              href={base + criteriaToQuery(criteria, { ...change, page: 1 })}
              aria-current={isCurrent ? "true" : undefined}
              className="choice"
            >
              {label}
              {unit && <span className="sr-only">{unit}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How far around the commune of the search. */
export function Radius({
  base,
  criteria,
  place,
}: {
  base: string;
  criteria: Criteria;
  place: UnderstoodPlace;
}) {
  const current = place.radius ?? criteria.radius;
  // Words that say how far give way to what is chosen here.
  const isSaid = current !== criteria.radius;
  const radii = [...new Set([...RADII, current])].sort((a, b) => a - b);
  const choices = radii.map((radius) => ({
    key: String(radius),
    label: String(radius),
    unit: " km",
    change: { radius, ...(isSaid && { near: place.code, q: place.rest }) },
    isCurrent: radius === current,
  }));
  return <Choices name="Rayon (km)" base={base} criteria={criteria} choices={choices} />;
}

/** The order of the results, by its name, and the others that make sense. */
export function Order({
  base,
  criteria,
  answer,
}: {
  base: string;
  criteria: Criteria;
  answer: SearchAnswer;
}) {
  const choices = ordersOf(criteria, answer).map(({ code, label, sort }) => ({
    key: code,
    label,
    change: { sort },
    isCurrent: code === answer.order,
  }));
  return <Choices name="Trier par" base={base} criteria={criteria} choices={choices} />;
}
