import { wordChanges } from "#domain/editions/part-changes.ts";
import { frenchDay } from "#lib/dates.ts";
import { unbroken } from "#lib/typography.ts";
import { changesHref, lineHref, passageHref } from "../addresses.ts";
import { AccessDateScript } from "../citation/access-date.tsx";
import { Citations } from "../citation/citations.tsx";
import { CopyButton, CopyScript } from "../copy/copy.tsx";
import { PageHeader } from "../layout/page-header.tsx";
import { baseOf, trailBelow } from "../reader/publication.ts";
import { SideBySide } from "../reader/side-by-side.tsx";
import { Notice } from "../search/notices.tsx";
import { linesText } from "../source/source-link.tsx";
import { linesToday, type PassageAnswer, textsOf } from "./cited.ts";

const CARD_HEIGHT = 340;

/** A passage of a publication at an address of its own: its text, its citation, and the line that shows it elsewhere. */
export function PassageView(answer: PassageAnswer) {
  const { publication, landing, named, edition, url, cited } = answer;
  const { document } = publication;
  const today = linesToday(landing);
  const texts = textsOf(answer);
  const shown = today ? texts.now : texts.before;
  const path = new URL(url).pathname;
  const attribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const code = `<iframe src="${attribute(`${url}/carte`)}" title="${attribute(`Un passage de : ${cited.name}`)}" width="100%" height="${CARD_HEIGHT}" loading="lazy" style="border:0"></iframe>`;
  return (
    <>
      <PageHeader title="Citer ce passage" eyebrow={unbroken(cited.name)} trail={trailBelow(publication)}>
        <Whereabouts {...answer} />
        {shown.length > 0 && (
          <figure className="mt-5 max-w-text border-l-4 border-brick-line pl-4">
            <blockquote id="texte" className="grid gap-3 text-lg">
              {shown.map((text, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one text never change places
                <p key={at}>{unbroken(text)}</p>
              ))}
            </blockquote>
            <figcaption className="mt-2 text-sm text-ink-soft">
              {document.publisher}, <cite>{unbroken(document.title)}</cite>, {linesText(today ?? named)}
              {!today && edition && ` de l'édition remplacée le ${frenchDay(edition.replacedAt)}`}
            </figcaption>
          </figure>
        )}
        <p className="no-print mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          {shown.length > 0 && <CopyButton of="texte">Copier le texte</CopyButton>}
          {today && (
            <>
              <a href={lineHref({ document: document.id, lineStart: today.lineStart })} className="link py-1">
                Lire dans sa partie
              </a>
              <a
                href={passageHref({
                  document: document.id,
                  lineStart: today.lineStart,
                  lineEnd: today.lineEnd,
                })}
                className="link py-1"
              >
                Le texte reçu
              </a>
            </>
          )}
          {publication.editionCount > 0 && (
            <a href={changesHref(baseOf(publication))} className="link py-1">
              Ce qui a changé dans cette publication
            </a>
          )}
        </p>
      </PageHeader>
      <div className="page mt-8 grid gap-10">
        {landing.tag === "reworded" && texts.before.length > 0 && (
          <section aria-labelledby="remanie">
            <h2 id="remanie" className="text-2xl">
              Avant et maintenant
            </h2>
            <SideBySide {...wordChanges(texts.before.join(" "), texts.now.join(" "))} />
          </section>
        )}
        {shown.length > 0 && (
          <div className="grid items-start gap-10 lg:grid-cols-2">
            <Citations cited={cited} fileHref={(file) => `${path}/${file}`} />
            <section aria-labelledby="montrer">
              <h2 id="montrer" className="text-2xl">
                Le montrer sur un autre site
              </h2>
              <p className="mt-2 text-sm text-ink-soft">
                Une ligne à coller dans une page : une carte avec ce texte, sa source et le lien. Ni cookie,
                ni script, ni suivi de qui la lit.
              </p>
              <pre className="card mt-2 p-4 text-sm whitespace-pre-wrap wrap-anywhere">
                <code id="ligne">{code}</code>
              </pre>
              <p className="mt-2 flex flex-wrap items-center gap-4">
                <CopyButton of="ligne">Copier la ligne</CopyButton>
                <a href={`${path}/carte`} className="link py-1">
                  Voir la carte
                </a>
              </p>
            </section>
          </div>
        )}
      </div>
      <AccessDateScript />
      <CopyScript />
    </>
  );
}

/** What became of a passage that was named in another edition. */
function Whereabouts({ landing, named, edition, publication }: PassageAnswer) {
  const then = `${linesText(named)}${edition ? ` de l'édition remplacée le ${frenchDay(edition.replacedAt)}` : " d'une autre édition"}`;
  switch (landing.tag) {
    case "same":
      return null;
    case "moved":
      return (
        <Notice>
          Ce lien a été fait sur les {then} ; le passage est maintenant aux {linesText(landing)}, avec les
          mêmes mots.
        </Notice>
      );
    case "reworded":
      return (
        <Notice>
          Ce lien a été fait sur les {then} ; le passage a été remanié, et se lit maintenant aux{" "}
          {linesText(landing)}.
        </Notice>
      );
    case "lost":
      return (
        <Notice>
          Ce passage n'est plus dans la publication : il était aux {then}, et ses mots ne s'y retrouvent plus.{" "}
          {landing.near !== null && (
            <a
              href={lineHref({ document: publication.document.id, lineStart: landing.near })}
              className="link"
            >
              Lire ce qui l'entourait
            </a>
          )}
        </Notice>
      );
    case "unknown":
      return (
        <Notice>
          Les mots de ce lien ne sont ni dans le texte d'aujourd'hui, ni dans une édition que ce site a gardée
          : il vient d'une autre édition, ou son adresse est incomplète.
        </Notice>
      );
    default:
      return landing satisfies never;
  }
}
