import type { Suggestion } from "#domain/search-answer.ts";
import { type AskedSelection, FEWEST_COMPARED, MOST_COMPARED, MOST_KEPT } from "#domain/selection.ts";
import { count } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { DocumentSummary } from "#queries/document-list.ts";
import type { KeptCards } from "#queries/kept-cards.ts";
import { bookletHref, comparisonHref, selectionHref } from "../addresses.ts";
import { CopyButton, CopyScript } from "../copy/copy.tsx";
import { DownloadMenu, type OfferedFile } from "../download/download-menu.tsx";
import { CARD_ACTION, Card } from "../initiative/card.tsx";
import { PageHeader } from "../layout/page-header.tsx";
import { shortTitles } from "../source/titles.ts";
import { AddProfile } from "./add-profile.tsx";
import { SelectionNotices } from "./notices.tsx";

interface Selection extends KeptCards {
  asked: AskedSelection;
  documents: readonly DocumentSummary[];
  /** The address of this page for somebody else. */
  address: string;
  /** What was typed to add a profile, and what it names. */
  adding: { typed: string; found: Suggestion[] };
  files: readonly OfferedFile[];
}

/** The profiles that the address names: to share, compare, print, and change. */
export function SelectionView({ asked, cards, gone, documents, address, adding, files }: Selection) {
  const slugs = cards.map(({ slug }) => slug);
  const isEmpty = cards.length === 0;
  return (
    <div data-selection={slugs.join(",")} suppressHydrationWarning>
      <PageHeader
        title={isEmpty ? "Votre sélection" : `Une sélection de ${count(cards.length, "fiche")}`}
        lead={
          isEmpty
            ? unbroken(
                "Aucune fiche pour l'instant. « Garder » sur une fiche ou dans une liste l'ajoute ici.",
              )
            : "Son adresse suffit à la retrouver ou à la transmettre : aucun compte n'est demandé."
        }
      >
        <SelectionNotices asked={asked} gone={gone} most={MOST_KEPT} />
      </PageHeader>
      <div className="page mt-6 grid items-start gap-8 lg:grid-cols-[1fr_20rem]">
        {isEmpty ? <Start /> : <Kept cards={cards} documents={documents} />}
        <div className="no-print grid gap-5">
          {!isEmpty && <Uses slugs={slugs} address={address} files={files} />}
          <AddProfile slugs={slugs} {...adding} />
        </div>
      </div>
      <CopyScript />
    </div>
  );
}

function Start() {
  return (
    <div className="prose max-w-text">
      <p>
        Une sélection sert à préparer un rendez-vous, une visite, une réunion : les fiches se comparent deux à
        quatre à la fois, et s'impriment ensemble en un livret avec leurs sources.
      </p>
      <p>
        <a href="/initiatives">Choisir parmi toutes les initiatives</a>, ou{" "}
        <a href="/carte">partir de la carte</a>.
      </p>
    </div>
  );
}

/** The cards, each to be taken off or ticked to compare: the form needs no script. */
function Kept({ cards, documents }: Pick<Selection, "cards" | "documents">) {
  const titles = shortTitles(documents);
  const slugs = cards.map(({ slug }) => slug);
  const isComparable = cards.length > MOST_COMPARED;
  return (
    <form action="/comparer" method="get" data-compared={`${FEWEST_COMPARED}-${MOST_COMPARED}`}>
      <h2 className="sr-only">Les fiches</h2>
      <ul className="card divide-y divide-sand-deep overflow-hidden">
        {cards.map((card) => (
          <li key={card.slug} className="break-inside-avoid">
            <Card
              card={card}
              titles={titles}
              under={2}
              action={
                <>
                  {isComparable && (
                    <label className={`no-print ${CARD_ACTION}`}>
                      <input type="checkbox" name="f" value={card.slug} className="size-4" />
                      Comparer<span className="sr-only"> {card.name}</span>
                    </label>
                  )}
                  <a
                    href={selectionHref(slugs.filter((slug) => slug !== card.slug))}
                    data-changes
                    className={`no-print ${CARD_ACTION}`}
                  >
                    Retirer<span className="sr-only"> {card.name}</span>
                  </a>
                </>
              }
            />
          </li>
        ))}
      </ul>
      {isComparable && (
        <p className="no-print mt-4 flex flex-wrap items-center gap-3">
          <button type="submit" className="button button-plain">
            Comparer les fiches cochées
          </button>
          <span className="text-sm text-ink-soft">
            de {FEWEST_COMPARED} à {MOST_COMPARED}
          </span>
        </p>
      )}
    </form>
  );
}

/** What there is to do with a selection. */
function Uses({
  slugs,
  address,
  files,
}: { slugs: readonly string[] } & Pick<Selection, "address" | "files">) {
  const isComparable = slugs.length >= FEWEST_COMPARED && slugs.length <= MOST_COMPARED;
  return (
    <section aria-labelledby="usages" className="card grid gap-4 p-5">
      <h2 id="usages" className="text-xl">
        Qu'en faire
      </h2>
      <div className="grid gap-2">
        {isComparable && (
          <a href={comparisonHref(slugs)} className="button">
            Comparer côte à côte
          </a>
        )}
        <a href={bookletHref(slugs)} className={isComparable ? "button button-plain" : "button"}>
          Livret à imprimer
        </a>
        <DownloadMenu title="Télécharger ces fiches" files={files} />
      </div>
      <div>
        <label htmlFor="adresse-selection" className="text-sm font-bold">
          L'adresse à transmettre
        </label>
        <input id="adresse-selection" readOnly value={address} className="field mt-1 text-sm" />
        <div className="mt-2">
          <CopyButton of="adresse-selection">Copier le lien</CopyButton>
        </div>
      </div>
      <div className="min-h-24 border-t border-sand-deep pt-3 text-sm">
        <p className="mine mine-same">
          Ce navigateur garde cette sélection.{" "}
          <a href="/selection" data-changes className="link">
            La vider
          </a>
        </p>
        <div className="mine mine-none">
          <p>Ce navigateur ne garde pas encore de sélection.</p>
          <Take>Garder celle-ci</Take>
        </div>
        <div className="mine mine-other">
          <p>Ce navigateur garde une autre sélection : voyez-la par « Sélection », en haut de la page.</p>
          <Take>La remplacer par celle-ci</Take>
        </div>
      </div>
    </section>
  );
}

function Take({ children }: { children: string }) {
  return (
    <button type="button" data-take className="button button-plain mt-2">
      {children}
    </button>
  );
}
