import type { Directory } from "#domain/directory.ts";
import { alike, samePerson, unless } from "./alike.ts";
import type { ExpectedVolume } from "./expected-volume.ts";
import { bare } from "./profile-views.ts";

/** What of the volume beside its profiles is not as expected. */
export function volumeFaults(directory: Directory, expected: ExpectedVolume): string[] {
  const sections = directory.documents.flatMap((d) => d.sections);
  return [
    ...expected.initiativesNot.flatMap((name) =>
      unless(!directory.initiatives.some((i) => bare(i.name) === bare(name)), `initiative ${name}`),
    ),
    ...expected.sections.flatMap(({ title, kind, number, speakers }) => {
      if (!title) return [];
      const titled = sections.filter((s) => alike(s.title, title));
      const own = titled.filter((s) => !kind || s.kind === kind);
      if (own.length === 0) return [`no section ${kind} ${title}: ${titled.map((s) => s.kind)}`];
      return [
        ...unless(!number || own.some((s) => s.number === number), `number of ${title}`),
        ...speakers.flatMap(({ name }) =>
          unless(
            own.some((s) => s.speakers.some((p) => samePerson(p.name, name))),
            `no speaker ${name}`,
          ),
        ),
      ];
    }),
    ...expected.people.flatMap(({ name, role, organisation, context }) => {
      const own = directory.people.filter((p) => samePerson(p.name, name));
      if (own.length === 0) return [`no person ${name}`];
      return [
        ...unless(
          !context || own.some((p) => p.context === context),
          `${name} is ${own.map((p) => p.context)}`,
        ),
        ...unless(!role || own.some((p) => alike(p.role, role)), `role of ${name}`),
        ...unless(
          !organisation || own.some((p) => alike(p.organisation, organisation)),
          `organisation of ${name}: ${own.map((p) => p.organisation)}`,
        ),
      ];
    }),
    ...expected.events.flatMap(({ name, date, place }) =>
      unless(
        directory.events.some(
          (event) =>
            (alike(event.name, name) || (date && event.date === date)) &&
            (!date || event.date === date) &&
            (!place || alike(event.place, place)),
        ),
        `no event ${name}`,
      ),
    ),
    ...expected.resources.flatMap(({ title, publisher, year }) =>
      unless(
        directory.resources.some(
          (r) =>
            alike(r.title, title) &&
            (!publisher || alike(r.publisher, publisher)) &&
            (!year || Number(r.year) === year),
        ),
        `no resource ${title}`,
      ),
    ),
    ...expected.glossary.flatMap(({ term, attributedTo }) =>
      unless(
        directory.glossary.some(
          (t) => alike(t.term, term) && (!attributedTo || alike(t.attributedTo, attributedTo)),
        ),
        `no term ${term}`,
      ),
    ),
    ...expected.questions.flatMap((question) =>
      unless(
        directory.questions.some((q) => alike(q.question, question)),
        `no question ${question}`,
      ),
    ),
    ...expected.findings.flatMap(({ about, line }) =>
      unless(
        directory.findings.some((f) => f.lineStart - 1 <= line && line <= f.lineEnd + 1),
        `no finding at ${line}: ${about}`,
      ),
    ),
  ];
}
