/** The figures that publications print of initiatives: one row each, with its sentence. Never added up. */
import type { KeyFigure } from "#domain/directory.ts";
import { measureOf } from "#domain/measures.ts";
import { quoteOf, quoteText } from "#domain/quotation.ts";
import { fold, literally } from "#lib/text.ts";
import { type Column, named } from "./column.ts";
import { type Published, passageUrl } from "./published.ts";

export interface FigureRow extends KeyFigure {
  initiative: string;
  name: string;
  quote: string;
  published: Published;
}

/** The figures of the wanted profiles, quoted from their publications. */
export async function* figureRows(published: Published): AsyncGenerator<FigureRow[]> {
  for await (const profiles of published.profiles()) {
    const figures = profiles.flatMap(({ initiative: { slug, name, keyFigures } }) =>
      keyFigures
        .filter((figure) => published.keeps({ compte: measureOf(figure) }))
        .map((figure) => ({ ...figure, initiative: slug, name, published })),
    );
    const lines = await published.lines([...new Set(figures.map(({ passage }) => passage.document))]);
    yield figures.map((figure) => {
      const needle = new RegExp(literally(fold(figure.label).slice(0, 40)));
      const quote = quoteOf(lines.get(figure.passage.document) ?? [], figure.passage, [needle]);
      return { ...figure, quote: quoteText(quote) };
    });
  }
}

export const FIGURE_COLUMNS: readonly Column<FigureRow>[] = [
  named("initiative", "Identifiant de la fiche.", (r) => r.initiative),
  named("nom", "Nom de l'initiative.", (r) => r.name),
  named("valeur", "Le nombre ; vide pour une fourchette, que dit le libellé.", (r) => r.value, "number"),
  named("unite", "Unité, telle qu'elle est imprimée.", (r) => r.unit),
  named("libelle", "Ce qui est compté, dans les mots de la publication.", (r) => r.label),
  named("annee", "Année que la publication en dit.", (r) => r.year, "integer"),
  named("citation", "La phrase de la publication.", (r) => r.quote || null),
  named("document", "Publication.", (r) => r.passage.document),
  named("ligne_debut", "Première ligne, comptée depuis 1.", (r) => r.passage.lineStart, "integer"),
  named("ligne_fin", "Dernière ligne, comprise.", (r) => r.passage.lineEnd, "integer"),
  named("adresse", "Adresse du passage dans le texte.", (r) => passageUrl(r.published, r.passage), "url"),
];
