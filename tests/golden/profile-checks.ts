/** Holds a profile against what an editor expects of it: one line for each thing that is not so. */
import type { Directory, Initiative } from "#domain/directory.ts";
import { comparable } from "#lib/text.ts";
import { alike, samePerson, unless, words } from "./alike.ts";
import type { ExpectedInitiative } from "./expected-volume.ts";
import { bare } from "./profile-views.ts";

/** The profile that an expectation is about. */
export function profileOf(directory: Directory, { name, names }: ExpectedInitiative): Initiative | undefined {
  const wanted = [name, ...names].map(bare);
  return (
    directory.initiatives.find((i) => wanted.includes(bare(i.name))) ??
    directory.initiatives.find((i) => i.aliases.some((alias) => wanted.includes(bare(alias)))) ??
    directory.initiatives.find((i) => alike(i.name, name))
  );
}

/** What of a profile is not as expected. */
export function profileFaults(i: Initiative, expected: ExpectedInitiative): string[] {
  return [
    ...identityFaults(i, expected),
    ...placeFaults(i, expected),
    ...contactFaults(i, expected),
    ...figureFaults(i, expected),
    ...relationFaults(i, expected),
    ...textFaults(i, expected),
  ];
}

function identityFaults(i: Initiative, e: ExpectedInitiative): string[] {
  const types: readonly string[] = i.structureTypes;
  return [
    ...unless(e.level === undefined || i.level === e.level, `level ${i.level}`),
    ...(e.structureTypes ?? []).flatMap((t) => unless(types.includes(t), `no type ${t}`)),
    ...unless(e.structureTypes?.length !== 0 || types.length === 0, `types ${types}`),
    ...e.structureTypesNot.flatMap((t) => unless(!types.includes(t), `type ${t}`)),
    ...unless(e.siret === undefined || i.siret === e.siret, `siret ${i.siret}`),
    ...unless(e.siren === undefined || i.siren === e.siren, `siren ${i.siren}`),
    ...unless(
      e.legalForm === undefined ||
        (e.legalForm === null
          ? i.legalForm === null
          : comparable(i.legalForm ?? "").includes(comparable(e.legalForm))),
      `legal form ${i.legalForm}`,
    ),
    ...e.apeCodes.flatMap((code) => unless(i.apeCodes.includes(code), `no APE ${code}`)),
    ...e.networks.flatMap((n) =>
      unless(
        i.networks.some((own) => alike(own, n)),
        `no network ${n}`,
      ),
    ),
    ...unless(
      e.startedOn === undefined || (i.startedOn?.iso ?? null) === e.startedOn,
      `started ${i.startedOn?.iso}`,
    ),
    ...e.themes.flatMap((t) => unless((i.themes as readonly string[]).includes(t), `no theme ${t}`)),
  ];
}

function placeFaults(i: Initiative, e: ExpectedInitiative): string[] {
  const communes = i.communes.map((c) => words(c.name));
  const wanted = e.communes?.map(words);
  return [
    ...unless(
      e.departments === undefined || [...e.departments].sort().join() === [...i.departments].sort().join(),
      `departments ${i.departments}`,
    ),
    ...(wanted ?? []).flatMap((c) => unless(communes.includes(c), `no commune ${c}`)),
    ...(wanted ? communes : []).flatMap((c) => unless(Boolean(wanted?.includes(c)), `commune ${c}`)),
    ...e.communesNot.flatMap((c) => unless(!communes.includes(words(c)), `commune ${c}`)),
  ];
}

function contactFaults(i: Initiative, e: ExpectedInitiative): string[] {
  const emails = i.contacts.flatMap((c) => c.emails);
  const phones = i.contacts.flatMap((c) => c.phones.map((p) => p.e164));
  const site = (url: string) => comparable(url).replace(/^(?:https? )?(?:www )?/, "");
  return [
    ...e.emails.flatMap((m) => unless(emails.includes(m.toLowerCase()), `no e-mail ${m}`)),
    ...e.phones.flatMap((p) => unless(phones.includes(p), `no phone ${p}`)),
    ...e.websites.flatMap((w) =>
      unless(
        i.websites.some((own) => site(own).includes(site(w))),
        `no site ${w}`,
      ),
    ),
    ...e.contactPeople.flatMap(({ name, role }) => {
      const contact = i.contacts.filter((c) => samePerson(c.name, name));
      return [
        ...unless(contact.length > 0, `no contact ${name}`),
        ...unless(
          contact.length === 0 || !role || contact.some((c) => alike(c.role, role)),
          `role of ${name}`,
        ),
      ];
    }),
  ];
}

function figureFaults(i: Initiative, e: ExpectedInitiative): string[] {
  const values = new Set([
    ...i.keyFigures.map((f) => f.value),
    ...i.budget.map((b) => b.amount),
    ...Object.values(i.workforce ?? {}),
  ]);
  return [
    ...(["permanent", "insertion", "total", "fte"] as const).flatMap((part) => {
      const wanted = e.workforce?.[part];
      return unless(
        wanted === undefined || wanted === null || i.workforce?.[part] === wanted,
        `workforce ${part} ${i.workforce?.[part]}`,
      );
    }),
    ...unless(e.workforce !== null || i.workforce === null, "a workforce"),
    ...e.keyFigures.flatMap(({ value, unit }) => unless(values.has(value), `no figure ${value} ${unit}`)),
    ...e.keyFiguresNot.flatMap(({ value }) =>
      unless(!i.keyFigures.some((f) => f.value === value), `figure ${value}`),
    ),
    ...e.budget.flatMap(({ amount }) =>
      unless(
        i.budget.some((b) => b.amount === amount),
        `no budget ${amount}`,
      ),
    ),
  ];
}

const PARTNERS = ["partner", "technical-partner"];

function relationFaults(i: Initiative, e: ExpectedInitiative): string[] {
  return [
    ...e.relations.flatMap(({ name, kind, level }) => {
      const own = i.relations.filter((r) => alike(r.name, name));
      if (own.length === 0) return [`no relation ${name}`];
      const kinds = kind && PARTNERS.includes(kind) ? PARTNERS : [kind];
      return [
        ...unless(!kind || own.some((r) => kinds.includes(r.kind)), `${name} is ${own.map((r) => r.kind)}`),
        ...unless(!level || own.some((r) => r.level === level), `${name} is ${own.map((r) => r.level)}`),
      ];
    }),
    ...e.relationsNot.flatMap((name) =>
      unless(!i.relations.some((r) => bare(r.name) === bare(name)), `relation ${name}`),
    ),
  ];
}

function textFaults(i: Initiative, e: ExpectedInitiative): string[] {
  const kinds = new Set<string>([
    ...i.sections.map((s) => s.kind),
    ...(i.challenge ? ["challenge"] : []),
    ...(i.contacts.length > 0 ? ["contact"] : []),
    ...(i.keyFigures.length > 0 ? ["key-figures"] : []),
  ]);
  const says = (text: string | null, wanted: string | null | undefined) =>
    !wanted || comparable(text ?? "").includes(comparable(wanted));
  return [
    ...e.sectionKinds.flatMap((kind) => unless(kinds.has(kind), `no part ${kind}`)),
    ...unless(says(i.beneficiaries, e.beneficiaries), `beneficiaries ${i.beneficiaries}`),
    ...unless(says(i.materials, e.materials), `materials ${i.materials}`),
    ...unless(says(i.perimeter, e.perimeter), `perimeter ${i.perimeter}`),
    ...unless(says(i.summary, e.summaryHas), `summary ${i.summary}`),
  ];
}
