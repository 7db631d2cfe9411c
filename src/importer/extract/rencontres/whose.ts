import { fold } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { placesOf } from "../common/proper-names.ts";
import { sentences } from "../common/sentences.ts";
import type { Experience } from "./experience.ts";
import type { Teller } from "./header.ts";
import { sameOrganisation } from "./naming.ts";
import { withoutKind } from "./organisation-names.ts";
import type { Intervenant } from "./speakers.ts";

/**
 * The experiences of a unit with who tells them, where only the head of the unit names its speakers: those whose
 * organisation the header, the title or the text of the activity names. The organisation has the experience where
 * the title names it or where it is what the activity tells of.
 */
export function withSpeakers(
  experiences: readonly Experience[],
  speakers: readonly Intervenant[],
): Experience[] {
  if (speakers.length === 0) return [...experiences];
  const organisations = speakers.flatMap((s) =>
    s.affiliations.flatMap((a) => (a.organisation ? [a.organisation] : [])),
  );
  return experiences.map((experience) => {
    const { header } = experience;
    if (header.tellers.length > 0) return experience;
    const own = organisations.find((o) => isOf(o, experience));
    const named = own ?? organisations.find((o) => isNamed(o, experience));
    if (!named) return experience;
    const tellers = speakers
      .flatMap((speaker) => tellerFor(speaker, named))
      .map((teller): Teller => (own ? teller : { ...teller, forAnother: true }));
    const organisation = header.organisation ?? (own ? withoutKind(own, header.title) : null);
    return { ...experience, header: { ...header, tellers, organisation } };
  });
}

/** « L'ARS finance des actions… »: who pays for what others do has no initiative of its own. */
export function isFunder({ parts }: Experience): boolean {
  const first = parts.find((p) => p.kind === "activity")?.blocks[0]?.text;
  return (
    first !== undefined &&
    /^(?:[Ll]['’]|[Ll]a |[Ll]e )?[^,.;:]{2,60}? (?:co)?finance(?:nt)? /u.test(first.text)
  );
}

function tellerFor({ name, functions, affiliations }: Intervenant, organisation: SourcedText): Teller[] {
  const held = affiliations.find(
    (a) => a.organisation && fold(a.organisation.text) === fold(organisation.text),
  );
  return held
    ? [{ name, role: held.role ?? functions, organisation: held.organisation, ownLine: false }]
    : [];
}

function isOf(organisation: SourcedText, { header, parts }: Experience): boolean {
  if (header.organisation && sameOrganisation(organisation, header.organisation)) return true;
  const bare = withoutKind(organisation, header.title).text.replace(/^(?:l['’]|la |le |les )/iu, "");
  if (header.title && placesOf(bare, header.title).length > 0) return true;
  const first = parts.find((p) => p.kind === "activity")?.blocks[0]?.text;
  const [told] = first ? sentences(first) : [];
  // Whom a sentence tells of stands at its head.
  const at = told ? (placesOf(bare, told)[0] ?? null) : null;
  return told !== undefined && at !== null && told.text.indexOf(at.text) <= 14;
}

function isNamed(organisation: SourcedText, { parts }: Experience): boolean {
  return parts.some(
    (p) => p.kind === "activity" && p.blocks.some((b) => placesOf(organisation.text, b.text).length > 0),
  );
}
