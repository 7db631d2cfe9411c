import type { ReadSection } from "#domain/reading/reading.ts";
import { unbroken } from "#lib/typography.ts";
import type { ReadPublication } from "#queries/reading.ts";
import type { PageLinks } from "./linker.ts";
import { Blocks } from "./sections.tsx";

/** From so many characters on a cover says something, besides whose it is. */
const LONG = 160;

/** What a publication prints before its parts: what its cover tells, then the cover and contents themselves, folded. */
export function Front({
  sections,
  publication,
  links,
}: {
  sections: readonly ReadSection[];
  publication: ReadPublication;
  links: PageLinks;
}) {
  const context = { publication, links };
  const pieces = sections.map((section) => {
    const from = section.kind === "cover" ? section.blocks.findIndex(({ text }) => text.length > LONG) : -1;
    const [printed, told] =
      from < 0 ? [section.blocks, []] : [section.blocks.slice(0, from), section.blocks.slice(from)];
    return { section, printed, told };
  });
  const told = pieces.flatMap((piece) => piece.told);
  return (
    <>
      {told.length > 0 && (
        <section aria-labelledby="avant-propos" className="read">
          <h2 id="avant-propos" className="text-2xl">
            Avant-propos
          </h2>
          <div className="prose read-text">
            <Blocks blocks={told} context={context} />
          </div>
        </section>
      )}
      {pieces.map(
        ({ section, printed }) =>
          printed.length > 0 && (
            <details key={section.id} id={section.id} className="read card no-print p-4">
              <summary className="font-bold">
                {section.kind === "cover"
                  ? "La couverture, telle qu'imprimée"
                  : `Le sommaire, tel qu'imprimé${section.title === "Sommaire" ? "" : ` : ${unbroken(section.title ?? "")}`}`}
              </summary>
              <div className="prose read-text mt-3">
                <Blocks blocks={printed} context={context} />
              </div>
            </details>
          ),
      )}
    </>
  );
}
