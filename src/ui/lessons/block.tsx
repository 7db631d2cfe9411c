import type { LessonCriteria } from "#domain/lesson-criteria.ts";
import { lessonKind } from "#domain/lessons.ts";
import { count } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import type { LessonBlock } from "#queries/lessons.ts";
import { LESSONS } from "../addresses.ts";
import { Lesson } from "./lesson.tsx";

/** So many of a group are in sight. */
const IN_SIGHT = 3;

/** A lesson by itself, or those that say alike under the words that they share. */
export function Block({
  block,
  documents,
  criteria,
}: {
  block: LessonBlock;
  documents: readonly DocumentSummary[];
  criteria: LessonCriteria;
}) {
  const { lessons, count: all } = block;
  const [first] = lessons;
  if (!first) return null;
  const { shared, kind, key } = first;
  if (all < 2 || !shared)
    return (
      <div className="px-4 py-4 sm:px-5">
        {lessons.map((lesson) => (
          <Lesson
            key={lesson.key}
            lesson={lesson}
            documents={documents}
            criteria={criteria}
            isInGroup={false}
          />
        ))}
      </div>
    );
  const item = (lesson: (typeof lessons)[number]) => (
    <li key={lesson.key}>
      <Lesson lesson={lesson} documents={documents} criteria={criteria} isInGroup />
    </li>
  );
  const sources = count(shared.sources, "initiative ou atelier", "initiatives ou ateliers");
  const { q, departments, types, themes, documents: chosen } = criteria;
  const isPart = q !== "" || [departments, types, themes, chosen].some((values) => values.length > 0);
  const [inSight, more] = [lessons.slice(0, IN_SIGHT), lessons.slice(IN_SIGHT)];
  return (
    <section aria-labelledby={`commun-${key}`} className="bg-sand/50 px-4 py-4 sm:px-5">
      <p className="eyebrow">{lessonKind(kind).label}, dit par plusieurs</p>
      <h3 id={`commun-${key}`} className="text-xl">
        « {unbroken(shared.words)} »
      </h3>
      <p className="text-sm text-ink-soft">
        {isPart
          ? `${count(all, "passage")} d'ici ${all > 1 ? "disent" : "dit"} ces mots, que disent en tout ${sources}.`
          : `Expression commune à ${count(all, "passage")}, de ${sources}`}
      </p>
      <ul className="mt-3 grid gap-4">{inSight.map(item)}</ul>
      {more.length > 0 && (
        <details className="mt-3">
          <summary className="link inline-flex min-h-11 items-center text-sm">
            Voir {more.length > 1 ? `les ${more.length} suivants` : "le suivant"}
          </summary>
          <ul className="mt-2 grid gap-4">{more.map(item)}</ul>
        </details>
      )}
      {all > lessons.length && (
        <p className="mt-3 text-sm">
          <a href={`${LESSONS}?avec=${key}`}>Les {count(all, "passage")} qui disent ces mots</a>
        </p>
      )}
    </section>
  );
}

/** How likeness is measured, in words. */
export function Measured() {
  return (
    <details className="max-w-text text-sm text-ink-soft">
      <summary className="link inline-flex min-h-8 items-center">
        Comment les passages sont rapprochés
      </summary>
      <p className="mt-1">
        Sont réunis les passages d'une même nature qui impriment la même expression : de deux à quatre mots
        parlants qui se suivent, aux accents, aux pluriels et aux petits mots près, dans au moins deux
        initiatives ou ateliers différents. Un passage ne va qu'avec l'expression que le plus de monde partage
        ; celle de plus d'un dixième des passages, quand ils dépassent deux cents, ne compte pas. Le calcul
        est fait à l'import, sur les 20 000 passages les plus récents de chaque nature. Rien n'est reformulé :
        chaque phrase reste celle de sa publication.
      </p>
    </details>
  );
}
