import { comparable } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { ReadPublication } from "#queries/reading.ts";
import { termHref } from "../addresses.ts";
import { Message } from "../layout/message.tsx";
import { baseOf, hrefOfPart, nameOf } from "./publication.ts";

const MOST_NEAR = 5;

/** Of these the ones that share most words with a name, the nearest first; the first ones where none shares any. */
function nearest<T>(items: readonly T[], asked: string, wordsOf: (item: T) => string): T[] {
  const wanted = new Set(comparable(asked).split(" "));
  const share = (item: T) =>
    comparable(wordsOf(item))
      .split(" ")
      .filter((word) => wanted.has(word)).length;
  return [...items].sort((a, b) => share(b) - share(a)).slice(0, MOST_NEAR);
}

/** An address below a publication that is none of its parts: those that are nearest to it. */
export function PartNotFound({ publication, asked }: { publication: ReadPublication; asked: string }) {
  const near = nearest(publication.reading.parts, asked, ({ id, title }) => `${id} ${title}`);
  return (
    <>
      <Message
        code="404"
        title="Cette partie n'existe pas"
        text={`« ${nameOf(publication)} » n'a pas de partie à cette adresse.`}
      >
        <a href={baseOf(publication)} className="button">
          Voir toutes ses parties
        </a>
      </Message>
      <Near
        links={near.map((part) => ({
          href: hrefOfPart(publication, part),
          text: [part.label, part.title].filter(Boolean).join(" : "),
        }))}
      />
    </>
  );
}

/** A term that the glossary has not: those that are nearest to it. */
export function TermNotFound({
  terms,
  asked,
}: {
  terms: readonly { slug: string; term: string }[];
  asked: string;
}) {
  const near = nearest(terms, asked, ({ slug, term }) => `${slug} ${term}`);
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
      <Near links={near.map(({ slug, term }) => ({ href: termHref(slug), text: term }))} />
    </>
  );
}

function Near({ links }: { links: readonly { href: string; text: string }[] }) {
  if (links.length === 0) return null;
  return (
    <nav aria-label="Les plus proches" className="page">
      <h2 className="text-xl">Les plus proches</h2>
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
