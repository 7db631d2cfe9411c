import fc from "fast-check";
import type { Passage } from "#domain/passage.ts";
import type { DocumentDraft } from "#importer/extract/draft.ts";
import type { SourceDocument } from "#importer/read/document.ts";
import { words } from "#lib/text.ts";

interface Claim {
  what: string;
  value: string;
  passage: Passage;
}

/** Every value of a draft that must be supported by the words of its passage, with that passage. */
function claims(draft: DocumentDraft): Claim[] {
  const found: Claim[] = [];
  const claim = (what: string, value: string | null | undefined, passage: Passage) => {
    if (value) found.push({ what, value, passage });
  };
  for (const i of draft.initiatives) {
    const about = i.name.value;
    const fields = {
      name: i.name,
      legalForm: i.legalForm,
      challenge: i.challenge,
      summary: i.summary,
    } as const;
    const more = { beneficiaries: i.beneficiaries, materials: i.materials, perimeter: i.perimeter } as const;
    for (const [field, v] of Object.entries({ ...fields, ...more })) {
      if (v) claim(`${about} ${field}`, v.value, v.passage);
    }
    for (const a of [...i.aliases.map((x) => ({ ...x, value: x.raw })), ...i.networks, ...i.agreements]) {
      claim(`${about} alias`, a.value, a.passage);
    }
    for (const t of i.structureTypes) claim(`${about} type`, t.raw, t.passage);
    for (const p of i.places) claim(`${about} place`, p.raw, p.passage);
    for (const k of i.keyFigures)
      claim(`${about} figure`, `${k.label} ${k.unit ?? ""} ${k.year ?? ""}`, k.passage);
    for (const r of i.relations) claim(`${about} relation`, r.name, r.passage);
    for (const s of i.sections) {
      claim(`${about} section`, s.markdown, {
        document: s.document,
        lineStart: s.lineStart,
        lineEnd: s.lineEnd,
      });
    }
    if (i.startedOn) claim(`${about} startedOn`, i.startedOn.value.text, i.startedOn.passage);
  }
  for (const p of draft.people) claim("person", [p.name, p.role, p.organisation].join(" "), p.passage);
  for (const r of draft.resources) claim("resource", [r.title, r.publisher, r.year].join(" "), r.passage);
  for (const g of draft.glossary) claim("term", [g.term, g.definition, g.attributedTo].join(" "), g.passage);
  for (const q of draft.questions) claim("question", `${q.question} ${q.answer}`, q.passage);
  for (const s of draft.sections) {
    for (const speaker of s.speakers) {
      const passage = {
        document: draft.sections[0]?.passages[0]?.document ?? "",
        lineStart: speaker.lineStart,
        lineEnd: speaker.lineEnd,
      };
      claim("speaker", [speaker.name, speaker.role, speaker.organisation].join(" "), passage);
    }
  }
  return found;
}

/** The claims whose words are not all in the lines of their passage; line ends and hyphens do not count. */
export function unsupported(draft: DocumentDraft, source: SourceDocument): string[] {
  return claims(draft).flatMap(({ what, value, passage }) => {
    const lines = source.lines.slice(passage.lineStart - 1, passage.lineEnd).join("\n");
    const there = new Set(words(lines.replace(/[*_`]/g, "")));
    const glued = words(lines.replace(/[*_`]/g, "")).join("");
    const missing = words(value.replace(/[*_`\\]/g, "")).filter((w) => !there.has(w) && !glued.includes(w));
    return missing.length > 0
      ? [`${what} (L${passage.lineStart}-${passage.lineEnd}): ${missing.join(" ")}`]
      : [];
  });
}

/** All passages of a draft that do not lie in the document. */
export function outOfBounds(draft: DocumentDraft, source: SourceDocument): string[] {
  const lines = source.lines.length;
  const all: [string, Passage][] = [];
  for (const { what, passage } of claims(draft)) all.push([what, passage]);
  for (const i of draft.initiatives) {
    all.push([i.name.value, i.passage]);
    for (const m of i.mentions) all.push([`${i.name.value} mention`, m.passage]);
  }
  for (const s of draft.sections) for (const p of s.passages) all.push([s.title, p]);
  for (const f of draft.findings) all.push([f.code, f.passage]);
  for (const g of draft.ignored) all.push([g.reason, g]);
  for (const e of draft.events) all.push([e.name, e.passage]);
  return all
    .filter(([, p]) => !(p.lineStart >= 1 && p.lineEnd >= p.lineStart && p.lineEnd <= lines))
    .map(([what, p]) => `${what}: ${p.lineStart}-${p.lineEnd}`);
}

/** Lines that hold text and stand neither in a section nor among the ignored ones. */
export function unaccounted(draft: DocumentDraft, source: SourceDocument): number[] {
  const covered = [...draft.sections.flatMap((s) => s.passages), ...draft.ignored];
  return source.lines.flatMap((line, i) =>
    line.trim() !== "" && !covered.some((p) => p.lineStart <= i + 1 && i + 1 <= p.lineEnd) ? [i + 1] : [],
  );
}

/** Texts made from a publication: cut, shuffled, with lines lost or letters changed. */
export function mutations(source: SourceDocument): fc.Arbitrary<string> {
  const n = source.lines.length;
  const cut = fc
    .tuple(fc.nat(n), fc.nat(n))
    .map(([a, b]) => source.lines.slice(Math.min(a, b), Math.max(a, b)));
  const lost = fc
    .array(fc.nat(n - 1), { maxLength: 40 })
    .map((gone) => source.lines.filter((_, i) => !gone.includes(i)));
  const shuffled = fc
    .shuffledSubarray(source.lines.map((_, i) => i))
    .map((order) => order.map((i) => source.lines[i] ?? ""));
  const noise = fc
    .tuple(fc.nat(n - 1), fc.string({ unit: "grapheme", maxLength: 30 }))
    .map(([at, text]) => source.lines.with(at, text));
  return fc.oneof(cut, lost, shuffled, noise).map((lines) => lines.join("\n"));
}
