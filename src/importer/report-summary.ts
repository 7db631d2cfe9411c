import { CHANGE_LABELS, differenceOf, type FieldChange, type InitiativeChange } from "#domain/changes.ts";
import type { Directory } from "#domain/directory.ts";
import { FINDING_CODES, type FindingCode } from "#domain/findings.ts";
import type { Passage } from "#domain/passage.ts";
import { LEVELS, SEVERITIES } from "#domain/vocabularies.ts";
import { count, formatNumber, truncate } from "#lib/text.ts";
import type { DocumentReport, ImportReport } from "./report.ts";

/** More than this is for the report in JSON. */
const CHANGES_TOLD = 50;
const LONGEST_VALUE = 80;

/** What a DREETS agent wants to know of a run, a line a thing. */
export function summarise(report: Omit<ImportReport, "summary">, directory: Directory): string {
  const atLevel = (level: string) => directory.initiatives.filter((i) => i.level === level).length;
  return [
    report.dryRun
      ? "Essai à blanc : rien n'a été écrit."
      : report.written
        ? `Écrit : ${count(report.created, "fiche créée", "fiches créées")}, ${count(report.updated, "modifiée")}, ${count(report.unchanged, "inchangée")}, ${count(report.withdrawn, "retirée")}.`
        : "Rien à faire : les publications n'ont pas changé depuis le dernier import.",
    ...report.refused.map((reason) => `Publication non lue : ${reason}.`),
    `Lu : ${count(directory.documents.length, "publication")}, ${count(directory.initiatives.length, "initiative")} (${LEVELS.map((l) => counted(atLevel(l.code), l)).join(", ")}), ${count(directory.organisations.length, "acteur")}, ${count(directory.people.length, "personne citée", "personnes citées")}.`,
    `Lieux : ${count(report.placed, "fiche")} sur la carte, ${formatNumber(report.departmentOnly)} connues par leur département, ${formatNumber(report.withoutPlace)} sans lieu.`,
    `Rapprochements : ${count(report.merged.length, "décidé")}, ${count(report.notMerged.length, "écarté")}.`,
    `Constats sur les publications : ${SEVERITIES.map((s) => counted(report.findingsBySeverity[s.code] ?? 0, s)).join(", ")}.`,
    ...report.documents.flatMap((document) => [
      ...documentLines(document),
      ...directory.findings
        .filter((f) => f.code === "family-recognised" && f.document === document.id)
        .map(({ message }) => `    famille : ${message}`),
    ]),
    ...changeLines(report.changes),
  ].join("\n");
}

function documentLines({ id, lines, initiatives, findings, values }: DocumentReport): string[] {
  const codes = Object.entries(findings).sort(([, a], [, b]) => b - a);
  return [
    `  ${id} : ${lines.total} lignes, dont ${lines.blank} vides, ${lines.inRecords} dans des fiches, ${lines.inReader} à lire dans le texte, ${lines.ignored} écartées, ${lines.unread} non lues.`,
    `    fiches : ${LEVELS.map((l) => counted(initiatives[l.code] ?? 0, l)).join(", ")} ; ${count(values.fromGrammars, "valeur lue", "valeurs lues")} par la grammaire, ${count(values.fromAnnotations, "décidée")} à la main.`,
    ...(codes.length > 0
      ? [
          `    constats : ${codes.map(([code, n]) => `${FINDING_CODES[code as FindingCode].label.toLowerCase()} (${n})`).join(", ")}.`,
        ]
      : []),
  ];
}

function counted(n: number, { label, plural }: { label: string; plural: string }): string {
  return count(n, label.toLowerCase(), plural);
}

/** Initiative by initiative, what is no more what it was; nothing of a first import, where all is new. */
function changeLines(changes: readonly InitiativeChange[]): string[] {
  if (changes.every(({ change }) => change === "created")) return [];
  const told = changes.slice(0, CHANGES_TOLD);
  const more = changes.length - told.length;
  return [
    "Changements :",
    ...told.flatMap((change) => [
      `  ${CHANGE_LABELS[change.change]} : ${change.name}${change.formerName ? ` (auparavant « ${change.formerName} »)` : ""}${whence(change.before, change.after)}`,
      ...change.fields.map((field) => `    ${fieldLine(field)}`),
    ]),
    ...(more > 0 ? [`  … et ${count(more, "autre")}, dans le compte rendu en JSON (--report FICHIER).`] : []),
  ];
}

function fieldLine(change: FieldChange): string {
  const { label, removed, added, altered } = differenceOf(change);
  const said = (texts: readonly string[]) =>
    texts.map((text) => `« ${truncate(text, LONGEST_VALUE)} »`).join(", ");
  const parts = [
    removed.length > 0 && added.length > 0 ? `${said(removed)} devient ${said(added)}` : null,
    removed.length > 0 && added.length === 0 ? `disparu ${said(removed)}` : null,
    added.length > 0 && removed.length === 0 ? `ajouté ${said(added)}` : null,
    altered.length > 0 ? `autres mots sous ${said(altered)}` : null,
  ].filter((part) => part !== null);
  return `${label} : ${parts.join(" ; ")}${whence(change.before?.passages ?? [], change.after?.passages ?? [])}`;
}

/** « (id l. 12 → id l. 14) »: where it stood and where it stands. */
function whence(before: readonly Passage[], after: readonly Passage[]): string {
  const [was, is] = [places(before), places(after)];
  return was || is ? ` (${[was || "rien", is || "rien"].join(" → ")})` : "";
}

function places(passages: readonly Passage[]): string {
  const [first, ...rest] = passages;
  if (!first) return "";
  const lines =
    first.lineStart === first.lineEnd ? `l. ${first.lineStart}` : `l. ${first.lineStart}-${first.lineEnd}`;
  return `${first.document} ${lines}${rest.length > 0 ? ` et ${rest.length} de plus` : ""}`;
}
