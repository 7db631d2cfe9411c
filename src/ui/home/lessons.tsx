import { LESSON_KINDS } from "#domain/lessons.ts";
import { FIGURES, LESSONS } from "../addresses.ts";

/** The way to what initiatives teach, by its kinds. */
export function Lessons() {
  return (
    <section aria-labelledby="enseignements">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 id="enseignements" className="text-2xl">
          Ce que les initiatives enseignent
        </h2>
        <a href={LESSONS}>Tous les enseignements</a>
      </div>
      <p className="mt-2 max-w-text">
        Ce qui les a fait réussir, ce qui les a freinées, de quoi elles vivent : leurs propres phrases,
        réunies.
      </p>
      <ul className="mt-4 flex flex-wrap gap-2">
        {LESSON_KINDS.map(({ code, label }) => (
          <li key={code}>
            <a href={`${LESSONS}?nature=${code}`} className="chip">
              {label}
            </a>
          </li>
        ))}
        <li>
          <a href={FIGURES} className="chip">
            Les chiffres
          </a>
        </li>
      </ul>
    </section>
  );
}
