import { lessonKind, lessonKindOf } from "#domain/lessons.ts";
import type { ProfileSectionKind } from "#domain/section-kinds.ts";
import type { ThemeSlug } from "#domain/themes.ts";
import { LESSONS } from "../addresses.ts";

/** From a part of a profile that tells lessons to those of its kind that others tell on its themes. */
export function SaidElsewhere({ kind, themes }: { kind: ProfileSectionKind; themes: readonly ThemeSlug[] }) {
  const code = lessonKindOf(kind);
  if (!code) return null;
  const query = new URLSearchParams([["nature", code], ...themes.map((theme) => ["theme", theme])]);
  return (
    <p className="no-print mt-3 text-sm">
      <a href={`${LESSONS}?${query}`} className="link">
        Ce qu'en disent d'autres
        <span className="sr-only"> : {lessonKind(code).label.toLowerCase()}</span>
      </a>
    </p>
  );
}
