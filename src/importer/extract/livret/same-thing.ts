import { nameForm } from "../common/near-names.ts";

/** Words that many names have. */
const NOT_OWN = new Set(
  "les des une aux sur pour par dans association asso entreprise societe structure scic scop sas sarl cooperative insertion ressourcerie recyclerie chantier atelier ateliers groupe".split(
    " ",
  ),
);

/** Do two names share the words that tell them from others? */
export function isSameThing(a: string, b: string): boolean {
  const own = (name: string) =>
    nameForm(name)
      .split(" ")
      .filter((w) => w.length > 2 && !NOT_OWN.has(w));
  const [x, y] = [own(a), own(b)];
  if (x.length === 0 || y.length === 0) return nameForm(a) === nameForm(b);
  const shared = x.filter((w) => y.includes(w)).length;
  return shared / Math.min(x.length, y.length) > 0.5;
}
