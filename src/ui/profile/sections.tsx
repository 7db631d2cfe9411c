import type { Initiative, ProfileSection } from "#domain/directory.ts";
import { withoutSaid } from "#domain/lead.ts";
import { PROFILE_SECTIONS, type ProfileSectionKind, profileSectionLabel } from "#domain/section-kinds.ts";
import { groupBy } from "#lib/group-by.ts";
import { words } from "#lib/text.ts";
import { SaidElsewhere } from "../lessons/said-elsewhere.tsx";
import { type DocumentTitles, SourceLink } from "../source/source-link.tsx";
import { Markdown } from "../text/markdown.tsx";

/** The parts whose content the page shows as data, where some was read: their text then folds away at the end. */
const SHOWN_AS_DATA: Partial<Record<ProfileSectionKind, (i: Initiative) => boolean>> = {
  challenge: (i) => i.challenge !== null,
  contact: (i) => i.contacts.length > 0,
  "key-figures": (i) => i.keyFigures.length > 0,
  partners: (i) => i.relations.some((r) => r.kind === "partner" || r.kind === "technical-partner"),
  funding: (i) => i.relations.some((r) => r.kind === "funder"),
};

const ORDER = new Map<string, number>(PROFILE_SECTIONS.map((s, at) => [s.kind, at]));

/** The parts of a profile in the order that a reader wants them: those to read, and those shown as data. */
export function inReadingOrder(initiative: Initiative): { told: ProfileSection[]; asData: ProfileSection[] } {
  const rank = (s: ProfileSection) => ORDER.get(s.kind) ?? ORDER.size;
  const sections = initiative.sections.toSorted(
    (a, b) => rank(a) - rank(b) || a.document.localeCompare(b.document) || a.lineStart - b.lineStart,
  );
  const isData = (s: ProfileSection) => SHOWN_AS_DATA[s.kind]?.(initiative) ?? false;
  return { told: sections.filter((s) => !isData(s)), asData: sections.filter(isData) };
}

/** The parts to read without the sentences that open the page; one that has no others is not there. */
export function withoutOpening(
  { summary, challenge }: Pick<Initiative, "summary" | "challenge">,
  sections: readonly ProfileSection[],
): ProfileSection[] {
  return sections.flatMap((s) => {
    const markdown = withoutSaid(withoutSaid(s.markdown, summary), challenge);
    return markdown ? [{ ...s, markdown }] : [];
  });
}

/** The anchor of the parts of a kind on the page. */
export const sectionAnchor = (kind: ProfileSectionKind) => `partie-${kind}`;

/** The publications' own text, kind by kind, each part with its lines. */
export function ProfileSections({
  sections,
  themes,
  titles,
}: {
  sections: readonly ProfileSection[];
  themes: Initiative["themes"];
  titles: DocumentTitles;
}) {
  const isOfSeveral = new Set(sections.map((s) => s.document)).size > 1;
  return [...groupBy(sections, (s) => s.kind)].map(([kind, parts]) => (
    <section key={kind}>
      <div className="flex break-after-avoid flex-wrap items-baseline gap-x-2">
        <h2 id={sectionAnchor(kind)} className="text-2xl">
          {profileSectionLabel(kind)}
        </h2>
        {parts.length === 1 && parts.map((s) => <SourceLink key={keyOf(s)} passage={s} titles={titles} />)}
      </div>
      <div className="grid gap-6">
        {parts.map((s) => (
          <div key={keyOf(s)}>
            {parts.length > 1 && (
              <h3 className="mt-2 text-lg">
                {s.title} <SourceLink passage={s} titles={titles} />
              </h3>
            )}
            <p className="break-after-avoid text-xs text-ink-soft">
              {[
                isOfSeveral && titles[s.document]?.title,
                parts.length === 1 && isTelling(s) && `sous le titre : ${s.title}`,
              ]
                .filter(Boolean)
                .join(", ")}
            </p>
            <div className="prose mt-2 max-w-text">
              <Markdown text={s.markdown} under={parts.length > 1 ? 3 : 2} />
            </div>
          </div>
        ))}
      </div>
      <SaidElsewhere kind={kind} themes={themes} />
    </section>
  ));
}

const keyOf = (s: ProfileSection) => `${s.document}-${s.kind}-${s.lineStart}-${s.lineEnd}`;

/** The text of the parts that the page shows as data, for who wants the publication's own words. */
export function FoldedSections({
  sections,
  titles,
}: {
  sections: readonly ProfileSection[];
  titles: DocumentTitles;
}) {
  if (sections.length === 0) return null;
  return (
    <section aria-labelledby="autres-textes">
      <h2 id="autres-textes" className="text-2xl">
        Le texte de la publication sur ces points
      </h2>
      <div className="mt-3 grid gap-2">
        {sections.map((s, at) => (
          <details key={keyOf(s)} className="rounded-md border border-sand-line px-4 py-2">
            <summary className="font-bold">{profileSectionLabel(s.kind)}</summary>
            {/* A link to what is folded unfolds it. */}
            <div
              id={
                sections.findIndex(({ kind }) => kind === s.kind) === at ? sectionAnchor(s.kind) : undefined
              }
              className="prose mt-2 max-w-text"
            >
              <Markdown text={s.markdown} under={2} />
            </div>
            <p className="mt-2">
              <SourceLink passage={s} titles={titles} />
            </p>
          </details>
        ))}
      </div>
    </section>
  );
}

/** Whether the printed title says more than the name of the part does. */
function isTelling({ kind, title }: ProfileSection): boolean {
  const [printed, label] = [words(title), words(profileSectionLabel(kind))];
  const isIn = (some: string[], all: string[]) => some.every((word) => word.length < 3 || all.includes(word));
  return !isIn(label, printed) && !isIn(printed, label);
}
