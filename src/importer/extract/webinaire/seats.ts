import type { Person } from "#domain/directory.ts";
import { hull } from "#domain/passage.ts";
import { fold } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { editDistance, isNearName, nameForm } from "../common/near-names.ts";
import type { FindingDraft, RelationDraft } from "../draft.ts";
import type { Seat } from "./governance.ts";
import { isSameOrganisation } from "./organisations.ts";

/** What the seats of an association say once those of one person are read together. */
export interface Governance {
  people: Person[];
  relations: RelationDraft[];
  findings: FindingDraft[];
}

/**
 * People each once for each office, and their organisations as members. A person that two columns name is one; the
 * name is taken where recognition left it whole. `leads` hold groups and make nobody a member.
 */
export function governanceOf(seats: readonly Seat[], leads: readonly Seat[]): Governance {
  const all = [...seats, ...leads];
  const spelled = new Map(all.map((seat) => [key(seat), usualSpelling(seat, all)]));
  const who = (seat: Seat) => spelled.get(key(seat)) ?? key(seat);
  const byPerson = new Map<string, Seat[]>();
  for (const seat of seats) byPerson.set(who(seat), [...(byPerson.get(who(seat)) ?? []), seat]);
  const people = [...byPerson.values()].flatMap((own) => onceEach(own, who));
  const ledBy = leads.map((seat) => person(seat, byPerson.get(who(seat)) ?? [], who));
  return {
    people: [...people, ...ledBy],
    relations: members(seats),
    findings: [
      ...leads.flatMap((seat) => otherName(seat, byPerson.get(who(seat)) ?? [])),
      ...all.flatMap((seat) => misspelled(seat, all.find((other) => key(other) === who(seat)) ?? seat)),
    ],
  };
}

/** A name without what recognition adds to it: marks, dots, the euro sign. */
function key(seat: Seat): string {
  return fold(seat.name.text).replace(/[^\p{L}]/gu, "");
}

/** How one person's name is spelled most, where one letter tells apart two spellings for one organisation. */
function usualSpelling(seat: Seat, all: readonly Seat[]): string {
  const given = (s: Seat) => fold(s.name.text).split(" ")[0];
  const own = key(seat);
  const isSame = (other: Seat) =>
    key(other) === own ||
    (given(other) === given(seat) &&
      own.length >= 8 &&
      other.organisation !== null &&
      seat.organisation !== null &&
      isSameOrganisation(other.organisation.text, seat.organisation.text) &&
      editDistance(key(other), own, 1) <= 1);
  const spellings = all.filter((other) => isSame(other) && isWhole(other)).map(key);
  const times = (form: string) => spellings.filter((s) => s === form).length;
  return [...new Set(spellings)].sort((a, b) => times(b) - times(a))[0] ?? own;
}

/** A name that is spelled otherwise elsewhere in the presentation. */
function misspelled(seat: Seat, usual: Seat): FindingDraft[] {
  if (key(usual) === key(seat) || !isWhole(seat)) return [];
  return [
    {
      code: "name-variants",
      passage: seat.name.passage,
      message: `« ${seat.name.oneLine} » s'écrit « ${usual.name.oneLine} » ailleurs dans la présentation.`,
      found: seat.name.oneLine,
      expected: usual.name.oneLine,
      about: null,
    },
  ];
}

function isWhole(seat: Seat): boolean {
  return /^[\p{L}\s'’-]+$/u.test(seat.name.text);
}

/** The seats of one person: that with an office says all that the bare one for the same organisation says. */
function onceEach(own: readonly Seat[], who: (seat: Seat) => string): Person[] {
  const held = own.filter((seat) => seat.role !== null);
  const bare = own.filter(
    (seat) =>
      seat.role === null &&
      !held.some(
        (h) =>
          h.organisation &&
          seat.organisation &&
          isSameOrganisation(h.organisation.text, seat.organisation.text),
      ),
  );
  const distinct = bare.filter(
    (seat, i) =>
      bare.findIndex(
        (b) =>
          b.organisation &&
          seat.organisation &&
          isSameOrganisation(b.organisation.text, seat.organisation.text),
      ) === i,
  );
  return [...held, ...distinct].map((seat) => person(seat, own, who));
}

function person(seat: Seat, own: readonly Seat[], who: (seat: Seat) => string): Person {
  const isBest = (s: Seat) => isWhole(s) && key(s) === who(s);
  const whole = isBest(seat) ? seat : (own.find(isBest) ?? own.find(isWhole) ?? seat);
  return {
    name: whole.name.oneLine,
    role: seat.role?.oneLine ?? null,
    organisation: seat.organisation?.oneLine ?? null,
    context: "governance",
    passage: hull([seat.passage, whole.name.passage]) ?? seat.passage,
  };
}

/**
 * Whom the seats make a member: each organisation once with the colleges that it sits in, as they are printed; those of a
 * college of partners as partners.
 */
function members(seats: readonly Seat[]): RelationDraft[] {
  const found: RelationDraft[] = [];
  const inColleges = seats.filter((seat) => seat.organisation !== null && seat.role === null);
  const inOffice = seats.filter((seat) => seat.organisation !== null && seat.role !== null);
  for (const { organisation, college } of [...inColleges, ...inOffice]) {
    if (!organisation || found.some((r) => isSameOrganisation(r.name, organisation.oneLine))) continue;
    const isPartner = college !== null && /partenaire|financeur/.test(fold(college.text));
    const own = seats.filter(
      (s) => s.organisation && isSameOrganisation(s.organisation.text, organisation.text),
    );
    const colleges = [...new Set(own.flatMap((s) => s.college?.oneLine ?? []))];
    found.push({
      name: organisation.oneLine,
      kind: isPartner ? "partner" : "member",
      level: null,
      passage: organisation.passage,
      ...(colleges.length > 0 && { colleges }),
    });
  }
  return found;
}

/** An organisation that two slides name otherwise for one person: « 1001 X », « Mille et un X »; « X », « Xs ». */
function otherName(lead: Seat, own: readonly Seat[]): FindingDraft[] {
  const { organisation } = lead;
  const others = own.flatMap((seat) => (seat.organisation ? [seat.organisation] : []));
  const other = others.at(-1);
  if (!organisation || !other) return [];
  const report = (message: string): FindingDraft[] => [
    {
      code: "name-variants",
      passage: organisation.passage,
      message,
      found: organisation.oneLine,
      expected: other.oneLine,
      about: null,
    },
  ];
  const isSpelledOtherwise = (o: SourcedText) =>
    isNearName(o.text, organisation.text) && nameForm(o.text) !== nameForm(organisation.text);
  if (others.some((o) => isSameOrganisation(o.text, organisation.text)))
    return others.every(isSpelledOtherwise)
      ? report(`« ${organisation.oneLine} » s'écrit aussi « ${other.oneLine} » dans la présentation.`)
      : [];
  const words = (text: string) =>
    fold(text)
      .match(/\p{L}{4,}/gu)
      ?.map((word) => word.replace(/s$/, "")) ?? [];
  const shared = words(organisation.text).some((word) => words(other.text).includes(word));
  const sameStart = words(organisation.text)[0] === words(other.text)[0];
  if (!shared || sameStart) return [];
  return report(
    `« ${organisation.oneLine} » et « ${other.oneLine} » ont le même représentant : c'est sans doute une seule organisation.`,
  );
}
