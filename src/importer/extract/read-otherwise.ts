import type { SourceDocument } from "../read/document.ts";
import type { DocumentDraft, InitiativeDraft } from "./draft.ts";
import type { KindsSaid } from "./families.ts";
import { withForms } from "./section-forms.ts";

/** The findings that say which lines were read otherwise than by their family. */
export function withAdded(draft: DocumentDraft, added: readonly InitiativeDraft[]): DocumentDraft {
  const message =
    "Ce passage n'a pas la mise en page de sa famille : il a été lu comme celui d'un texte quelconque.";
  const findings = added.map(({ name, passage }) => ({
    code: "read-otherwise" as const,
    passage,
    message,
    found: name.value,
    expected: "les parties que sa famille connaît",
    about: name.value,
  }));
  return { ...draft, findings: [...draft.findings, ...findings] };
}

/** What a text tells that does not follow the layout of its family; its parts stay those that its family knows. */
export function readOtherwise(
  draft: DocumentDraft,
  other: DocumentDraft,
  source: SourceDocument,
  saidAs: KindsSaid,
): DocumentDraft {
  const passage = { document: source.entry.id, lineStart: 1, lineEnd: source.lines.length };
  const message =
    "La mise en page de cette publication n'est pas celle de sa famille : elle a été lue comme un texte quelconque.";
  const initiatives = draft.initiatives.map((one) =>
    other.initiatives.includes(one) ? calledAs(one, saidAs) : one,
  );
  const known = new Set(draft.people.map(({ name }) => name));
  const sections = withForms(
    draft.sections.length > 1 ? draft.sections : other.sections,
    initiatives,
    source,
  );
  return {
    ...draft,
    sections,
    initiatives,
    people: [...draft.people, ...other.people.filter(({ name }) => !known.has(name))],
    findings: [
      ...draft.findings,
      ...other.findings,
      {
        code: "read-otherwise",
        passage,
        message,
        found: null,
        expected: "les parties que sa famille connaît",
        about: null,
      },
    ],
  };
}

/** An initiative whose parts have the kinds by which a family knows them. */
const calledAs = (one: InitiativeDraft, saidAs: KindsSaid): InitiativeDraft => ({
  ...one,
  sections: one.sections.map((section) => ({ ...section, kind: saidAs[section.kind] ?? section.kind })),
});
