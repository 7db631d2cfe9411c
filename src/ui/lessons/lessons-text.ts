import { type LessonCriteria, lessonQuery, NO_LESSON_CRITERIA } from "#domain/lesson-criteria.ts";
import { lessonKind } from "#domain/lessons.ts";
import { count, truncate } from "#lib/text.ts";
import type { LessonAnswer } from "#queries/lessons.ts";
import { LESSONS } from "../addresses.ts";

/** The one kind that is asked for, if it is one. */
export function onlyKind({ kinds }: LessonCriteria) {
  const [first, ...others] = kinds;
  return first && others.length === 0 ? lessonKind(first) : null;
}

/** What its page says of the lessons to those who find it. */
export const lessonsDescription = (criteria: LessonCriteria): string =>
  onlyKind(criteria)?.what ??
  "Clés de réussite, leviers, freins, points de vigilance, modèles économiques : ce que disent les initiatives, avec la source de chaque phrase.";

/** Whether anything narrows the lessons down. */
export function isNarrowed(criteria: LessonCriteria): boolean {
  return lessonQuery(criteria, { page: 1 }) !== "";
}

/** « 21 freins, dits par 8 initiatives et 2 ateliers », or that nothing answers. */
export function lessonHeadline(criteria: LessonCriteria, answer: LessonAnswer): string {
  const { total, initiatives, workshops } = answer;
  if (total === 0 && isNarrowed(criteria))
    return criteria.q ? `Rien ne répond à « ${truncate(criteria.q, 80)} »` : "Rien ne répond à ces filtres";
  const [one, several] = onlyKind(criteria)?.said ?? ["enseignement", "enseignements"];
  const what = count(total, one, several);
  const who = [
    initiatives > 0 && count(initiatives, "initiative"),
    workshops > 0 && count(workshops, "atelier ou table ronde", "ateliers ou tables rondes"),
  ].filter(Boolean);
  return who.length > 0 ? `${what}, de ${who.join(" et de ")}` : what;
}

export function lessonsTitle(criteria: LessonCriteria, answer: LessonAnswer): string {
  const subject = [
    criteria.q && `« ${truncate(criteria.q, 60)} »`,
    ...Object.values(answer.facets).flatMap((values) => values.filter((v) => v.selected).map((v) => v.label)),
  ].filter(Boolean);
  const page = answer.page > 1 ? `, page ${answer.page}` : "";
  return `${["Enseignements", ...subject].join(", ")}${page}`;
}

/** Each part of what is asked, with the address without it. */
export function lessonFilters(criteria: LessonCriteria, { facets }: LessonAnswer) {
  const without = (changes: Partial<LessonCriteria>) =>
    LESSONS + lessonQuery(criteria, { ...changes, page: 1 });
  const names = ["kinds", "departments", "types", "themes", "documents"] as const;
  return [
    ...(criteria.q ? [{ key: "q", label: `« ${criteria.q} »`, href: without({ q: "" }) }] : []),
    ...(criteria.like ? [{ key: "avec", label: "Qui disent de même", href: without({ like: null }) }] : []),
    ...names.flatMap((name) =>
      facets[name]
        .filter(({ selected }) => selected)
        .map(({ value, label }) => ({
          key: `${name}=${value}`,
          label,
          href: without({ [name]: criteria[name].filter((code) => code !== value) }),
        })),
    ),
  ];
}

/** Where to go from nothing: without the words, without the filters, into the whole directory. */
export function lessonWaysOn(criteria: LessonCriteria): { href: string; label: string }[] {
  const { q } = criteria;
  const withoutWords = lessonQuery(criteria, { q: "", page: 1 });
  const withoutFilters = lessonQuery({ ...NO_LESSON_CRITERIA, q });
  return [
    ...(q && withoutWords
      ? [{ href: LESSONS + withoutWords, label: "Sans ces mots, avec les mêmes filtres" }]
      : []),
    ...(q && withoutFilters !== lessonQuery(criteria, { page: 1 })
      ? [{ href: LESSONS + withoutFilters, label: `« ${q} » sans les filtres` }]
      : []),
    ...(q
      ? [
          {
            href: `/initiatives?${new URLSearchParams({ q })}`,
            label: `Les initiatives qui répondent à « ${q} »`,
          },
        ]
      : []),
    { href: LESSONS, label: "Tous les enseignements" },
  ];
}
