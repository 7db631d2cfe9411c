import type { GlossaryEntry } from "#domain/glossary.ts";
import { allowedErrors, editDistance } from "#domain/search-words.ts";
import { frenchDay } from "#lib/dates.ts";
import { words } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { FormerPart } from "#queries/former-part.ts";
import type { ReadPublication } from "#queries/reading.ts";
import { changesHref, termHref } from "../addresses.ts";
import { Message } from "../layout/message.tsx";
import { baseOf, hrefOfPart, nameOf } from "./publication.ts";

const MOST_NEAR = 5;
/** In letters, at the head of a definition. */
const LONG_FORM = 60;
/** Words that are shorter are in every title. */
const SHORTEST = 3;

/** Some of these, and whether anything is alike in them. */
interface NearOnes<T> {
  items: T[];
  areNear: boolean;
}

/**
 * Of these the ones whose words are most like those of a name, the nearest first: the same, or but for a letter or
 * two. The first ones where nothing is alike.
 */
function nearest<T>(
  items: readonly T[],
  asked: string,
  wordsOf: (item: T) => string,
  besideOf: (item: T) => string = () => "",
): NearOnes<T> {
  const wanted = words(asked).filter((word) => word.length >= SHORTEST || /\d/.test(word));
  const rated = items.map((item) => {
    const own = [...new Set(words(wordsOf(item)))];
    // What is only said of it is half as near.
    const beside = words(besideOf(item));
    const worth = wanted.map((word) =>
      Math.max(
        0,
        ...own.map((other) => likeness(word, other)),
        ...beside.map((other) => likeness(word, other) / 2),
      ),
    );
    // Of two with as many the one that says least else.
    return { item, worth: worth.reduce((sum, one) => sum + one, 0) - own.length / 1_000 };
  });
  const near = rated.filter(({ worth }) => worth > 0).sort((a, b) => b.worth - a.worth);
  const areNear = near.length > 0;
  return { items: (areNear ? near : rated).slice(0, MOST_NEAR).map(({ item }) => item), areNear };
}

function likeness(word: string, other: string): number {
  if (word === other) return word.length;
  const isSlip = editDistance(word, other) <= Math.min(allowedErrors(word), allowedErrors(other));
  return isSlip && word.length > SHORTEST ? word.length / 2 : 0;
}

/** An address below a publication that is none of its parts: those that are nearest to it. */
export function PartNotFound({
  publication,
  asked,
  gone,
}: {
  publication: ReadPublication;
  asked: string;
  /** The part that an earlier edition had at this address. */
  gone: FormerPart | null;
}) {
  const near = nearest(publication.reading.parts, asked, ({ id, title, told, label }) =>
    [id, title, told, label].join(" "),
  );
  return (
    <>
      <Message
        code="404"
        title={gone ? "Cette partie n'existe plus" : "Cette partie n'existe pas"}
        text={
          gone
            ? `« ${gone.title} » était une partie de « ${nameOf(publication)} » dans l'édition remplacée le ${frenchDay(gone.replacedAt)}. L'édition d'aujourd'hui ne l'a plus.`
            : `« ${nameOf(publication)} » n'a pas de partie à cette adresse.`
        }
      >
        {gone && (
          <a href={changesHref(baseOf(publication))} className="link mr-4">
            Ce qui a changé
          </a>
        )}
        <a href={baseOf(publication)} className="button">
          Voir toutes ses parties
        </a>
      </Message>
      <Near
        areNear={near.areNear}
        links={near.items.map((part) => ({
          href: hrefOfPart(publication, part),
          text: [part.label, part.title].filter(Boolean).join(" : "),
        }))}
      />
    </>
  );
}

/** A term that the glossary has not: those that are nearest to it. */
export function TermNotFound({ terms, asked }: { terms: readonly GlossaryEntry[]; asked: string }) {
  const near = nearest(
    terms,
    asked,
    ({ term, aliases }) => [term, ...aliases].join(" "),
    // What an acronym stands for is how its definition begins.
    ({ definitions }) => definitions.map(({ definition }) => definition.slice(0, LONG_FORM)).join(" "),
  );
  return (
    <>
      <Message
        code="404"
        title="Ce terme n'est pas dans le glossaire"
        text={`Aucune publication n'explique « ${asked} ».`}
      >
        <a href="/glossaire" className="button">
          Voir tout le glossaire
        </a>
      </Message>
      <Near
        areNear={near.areNear}
        links={near.items.map(({ slug, term }) => ({ href: termHref(slug), text: term }))}
      />
    </>
  );
}

function Near({ areNear, links }: { areNear: boolean; links: readonly { href: string; text: string }[] }) {
  if (links.length === 0) return null;
  const title = areNear ? "Les plus proches" : "Rien n'y ressemble. Pour commencer :";
  return (
    <nav aria-label={title} className="page">
      <h2 className="text-xl">{title}</h2>
      <ul className="mt-2 grid gap-1">
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href} className="link">
              {unbroken(text)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
