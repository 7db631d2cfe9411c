import { count } from "#lib/text.ts";
import type { Overview } from "#queries/overview.ts";
import { COUNTED } from "../addresses.ts";
import { Combobox } from "../search/combobox.tsx";
import { SEARCH_FORM, SearchScript } from "../search/search-script.tsx";

/** What this is in a sentence, and the search field with some ways to begin for who does not know what to type. */
export function Hero({
  initiatives,
  documents,
  themes,
}: {
  initiatives: number;
  documents: number;
  themes: Overview["themes"];
}) {
  const first = [...themes].sort((a, b) => b.count - a.count).slice(0, 4);
  return (
    <div className="relative border-b border-sand-line bg-sand">
      <Wall />
      <div className="page relative py-12 md:py-20">
        <div className="max-w-3xl">
          <h1 className="text-4xl">Qui crée des emplois pour tous, près de chez vous&nbsp;?</h1>
          <p className="mt-5 max-w-text text-lg">
            {count(initiatives, "initiative")} d'inclusion dans l'emploi en Hauts-de-France, lues dans{" "}
            {count(documents, "publication")} de la DREETS&nbsp;: des organisations, des projets et des
            programmes (
            <a href={COUNTED} className="link">
              comment ils sont comptés
            </a>
            ). Chaque fait renvoie aux lignes qui le disent.
          </p>
          <search className="mt-8 block">
            <form
              id={SEARCH_FORM}
              action="/initiatives"
              method="get"
              autoComplete="off"
              className="relative flex flex-col gap-3 sm:flex-row"
            >
              <label htmlFor="q" className="sr-only">
                Rechercher une initiative
              </label>
              <Combobox value="" className="min-h-14 text-lg" />
              <button type="submit" className="button min-h-14 px-8 text-lg">
                Rechercher
              </button>
            </form>
            <SearchScript />
          </search>
          {first.length > 0 && (
            <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
              Pour commencer :
              {first.map(({ slug, label }) => (
                <a key={slug} href={`/initiatives?theme=${slug}`} className="link">
                  {label}
                </a>
              ))}
            </p>
          )}
        </div>
      </div>
    </div>
  );
}

const LENGTH = 62;
const HEIGHT = 30;
const JOINT = 5;

/** Where each row of the wall begins; it goes on beyond the right edge. */
const ROW_STARTS = [178, 111, 145, 78, 44, 78, 10, 44, 10, 78];
/** The row and the place in it that one more brick is about to take. */
const FREE = { row: 4, at: 2 };

const BRICKS = ROW_STARTS.flatMap((start, row) =>
  Array.from({ length: 6 }, (_, at) => ({
    x: start + at * (LENGTH + JOINT),
    y: row * (HEIGHT + JOINT),
    isFree: row === FREE.row && at === FREE.at,
    tint: (row * 2 + at) % 5 === 0 ? "fill-brick-line" : "fill-sand-line",
  })),
);

/** Our mark at the size of a wall: one more brick finds its place. It says nothing that the words do not. */
function Wall() {
  const free = BRICKS.find((b) => b.isFree);
  return (
    <svg
      viewBox="0 0 310 345"
      aria-hidden="true"
      className="absolute inset-y-0 right-0 hidden h-full w-1/3 xl:block print:hidden"
      preserveAspectRatio="xMaxYMax slice"
    >
      {BRICKS.filter((b) => !b.isFree).map(({ x, y, tint }) => (
        <rect key={`${x} ${y}`} x={x} y={y} width={LENGTH} height={HEIGHT} rx="3" className={tint} />
      ))}
      {free && (
        <rect
          x={free.x}
          y={free.y - 9}
          width={LENGTH}
          height={HEIGHT}
          rx="3"
          transform={`rotate(-5 ${free.x} ${free.y})`}
          className="fill-sea"
        />
      )}
    </svg>
  );
}
