import type { KeyFigure } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import { comparable, fold, formatNumber } from "#lib/text.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import { readDate } from "../common/dates.ts";
import { leftoversIn } from "../common/placeholders.ts";
import type { FindingDraft, InitiativeDraft } from "../draft.ts";
import type { Part } from "./parts.ts";

const finding = (
  code: FindingDraft["code"],
  passage: FindingDraft["passage"],
  message: string,
  found: string | null,
  expected: string | null = null,
): FindingDraft => ({ code, passage, message, found, expected, about: null });

/** What was left to write: « XX tonnes », « [réponse à insérer] ». */
export function leftovers(blocks: readonly Block[]): FindingDraft[] {
  return blocks.flatMap(({ text }) =>
    leftoversIn(text)
      .filter(({ code, message }) => code === "placeholder" && !/formulaire/.test(message))
      .map((left) => finding(left.code, left.text.passage, left.message, left.text.oneLine, left.expected)),
  );
}

const ALL_BRACKETED = /^\s*\[[^[\]]+\]\s*$/u;

/** « [Titre du document] » alone: the words of a link whose address was not printed. */
export function pointersWithoutAddress(blocks: readonly Block[]): FindingDraft[] {
  return blocks
    .filter(({ text, links }) => links.length === 0 && text.length >= 20 && ALL_BRACKETED.test(text.text))
    .filter(({ text }) => leftoversIn(text).length === 0)
    .map(({ text }) =>
      finding(
        "dead-link",
        text.passage,
        `« ${text.oneLine} » ne donne pas d'adresse.`,
        text.oneLine,
        "une adresse",
      ),
    );
}

/** Two figures of one year that count one thing and cannot both be right: the same words, or digits swapped. */
export function contradictoryFigures(initiatives: readonly InitiativeDraft[]): FindingDraft[] {
  return initiatives.flatMap((initiative) => {
    const figures = initiative.keyFigures.filter((f) => f.value !== null && f.unit !== "%");
    return figures.flatMap((later, i) => {
      const earlier = figures.slice(0, i).find((f) => contradict(f, later));
      if (!earlier) return [];
      return [
        {
          ...finding(
            "contradictory-figures",
            later.passage,
            `Le texte donne ${formatNumber(later.value ?? 0)} (${later.label}) ici, et ${formatNumber(earlier.value ?? 0)} à la ligne ${earlier.passage.lineStart}.`,
            formatNumber(later.value ?? 0),
            formatNumber(earlier.value ?? 0),
          ),
          about: initiative.name.value,
        },
      ];
    });
  });
}

function contradict(a: KeyFigure, b: KeyFigure): boolean {
  if (a.value === b.value || a.value === null || b.value === null || a.unit !== b.unit || a.year !== b.year)
    return false;
  const [x, y] = [comparable(a.label).split(" "), comparable(b.label).split(" ")];
  if (x[0] !== y[0]) return false;
  const digits = (n: number) => [...String(n)].sort().join("");
  // « 640 véhicules », « 620 véhicules réparés » of one year: too near to count two things.
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const isNear = a.value >= 100 && Math.abs(a.value - b.value) <= 0.1 * Math.max(a.value, b.value);
  if (a.year !== null && isNear && short.every((word, i) => long[i] === word)) return true;
  const areSwapped = a.value >= 100 && digits(a.value) === digits(b.value);
  return areSwapped || (a.year !== null && x.length > 1 && x.join(" ") === y.join(" "));
}

/** Boxes and paragraphs that are printed twice. */
export function repeatedText(parts: readonly Part[]): FindingDraft[] {
  const blocks = parts.flatMap((p) => p.blocks);
  const findings: FindingDraft[] = [];
  const seen = new Map<string, Block>();
  let run: { from: Block; to: Block; first: Block; length: number; count: number } | null = null;
  const close = () => {
    const passage = run && hull([run.from, run.to].map(blockPassage));
    if (run && passage && (run.count >= 3 || run.length >= 150))
      findings.push(
        finding(
          "repeated-section",
          passage,
          `Ce texte est déjà imprimé à la ligne ${run.first.lineStart}.`,
          run.from.text.oneLine.slice(0, 160),
        ),
      );
    run = null;
  };
  for (const block of blocks) {
    const key = comparable(block.text.text);
    const first = seen.get(key);
    if (!first || block.links.length > 0) {
      close();
      if (key) seen.set(key, block);
    } else if (run) {
      run.to = block;
      run.length += key.length;
      run.count++;
    } else run = { from: block, to: block, first, length: key.length, count: 1 };
  }
  close();
  return findings;
}

const DAY =
  /(?:(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+)?(\d{1,2}(?:er)?\s+(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)\s+\d{4})/giu;
const WEEKDAYS = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];
const OF_EVENT =
  /(?:(?:journ[ée]e|rencontre|colloque|[ée]v[ée]nement|s[ée]minaire|forum|restitution)s?[^.;]{0,40}|(?:r[ée]uni|rassembl|accueilli|convi[ée]|se\s+(?:sont|est)\s+tenu)\p{L}*[^.;]{0,60})$/iu;
const DAYS_APART = 12;

/** A day that is not of its weekday, and a day of the event that is not the one of the catalogue. */
export function contradictoryDays(blocks: readonly Block[], event: string | undefined): FindingDraft[] {
  return blocks.flatMap(({ text }) =>
    text.matchAll(DAY).flatMap(({ whole, groups: [weekday, day], start }) => {
      const date = day ? readDate(day.oneLine) : null;
      if (date?.length !== 10) return [];
      const real = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()];
      if (weekday && real && fold(weekday.text) !== real)
        return [
          finding(
            "contradictory-values",
            whole.passage,
            `Le ${day?.oneLine} est un ${real}, et non un ${fold(weekday.text)}.`,
            whole.oneLine,
            `${real} ${day?.oneLine}`,
          ),
        ];
      const isOfEvent = OF_EVENT.test(text.text.slice(Math.max(0, start - 80), start));
      if (event?.length !== 10 || date === event || !isOfEvent) return [];
      const apart = Math.abs(Date.parse(date) - Date.parse(event)) / 86_400_000;
      if (apart > DAYS_APART) return [];
      const message = `Le texte date la rencontre du ${day?.oneLine}, qui n'est pas la date de l'évènement.`;
      return [finding("contradictory-values", whole.passage, message, whole.oneLine, event)];
    }),
  );
}

const LAW =
  /(?:loi|ordonnance|d[ée]cret|directive)(?![\p{L}])[^.;?]{0,120}?\s(?:de|du|d['’])\s?(?:\d{1,2}(?:er)?\s)?(?:\p{L}{3,9}\s)?((?:19|20)\d{2})(?!\d)/giu;

/** A law that is dated after the publication. */
export function lawsToCome(blocks: readonly Block[], publishedOn: string): FindingDraft[] {
  const year = Number(publishedOn.slice(0, 4));
  return blocks.flatMap(({ text }) =>
    text
      .matchAll(LAW)
      .flatMap(({ groups: [printed] }) =>
        printed && year > 0 && Number(printed.text) > year
          ? [
              finding(
                "contradictory-values",
                printed.passage,
                `Le texte date une loi de ${printed.text}, après la publication (${year}).`,
                printed.text,
                `une année jusqu'à ${year}`,
              ),
            ]
          : [],
      ),
  );
}

const CALL = /(?<=[\p{L}»)])\s?\((\d{1,2})\)(?=[\s.,;:]|$)/gu;

/** A note « (1) … » that stands in another part than the text that calls it. */
export function misplacedNotes(parts: readonly Part[]): FindingDraft[] {
  const calls = parts.flatMap((part) =>
    part.blocks.flatMap(({ text, noteCalls }) => [
      ...text.matchAll(CALL).map(({ groups }) => ({ part, number: groups[0]?.text })),
      ...noteCalls.map(({ number }) => ({ part, number })),
    ]),
  );
  return parts.flatMap((part) =>
    part.blocks.flatMap((block) => {
      // A raised number that nothing calls is told with the notes of any family.
      const raised = calls.some((c) => c.number === block.noteNumber) ? block.noteNumber : null;
      const number = raised ?? /^\((\d{1,2})\)\s/u.exec(block.text.text)?.[1];
      if (!number || calls.some((c) => c.number === number && c.part === part)) return [];
      const called = calls.find((c) => c.number === number)?.part;
      const where = called?.heading?.text.oneLine;
      const message = where
        ? `La note (${number}) est imprimée loin de son appel, qui est dans « ${where} ».`
        : `La note (${number}) n'est appelée nulle part dans le texte.`;
      return [
        finding(
          "orphan-note",
          blockPassage(block),
          message,
          block.text.oneLine,
          "une note près de son appel",
        ),
      ];
    }),
  );
}
