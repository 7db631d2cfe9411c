import type {
  Contact,
  Event,
  IgnoredPassage,
  Initiative,
  KeyFigure,
  Person,
  ProfileSection,
  Question,
  Relation,
  Resource,
  Section,
  Term,
} from "#domain/directory.ts";
import type { FindingCode } from "#domain/findings.ts";
import type { Passage, Sourced } from "#domain/passage.ts";
import type { StructureTypeCode } from "#domain/structure-types.ts";
import type { Level, OccurrenceRole } from "#domain/vocabularies.ts";

/** A place as the text prints it, before anybody knows which commune it is. */
export interface PlaceDraft {
  /** What the place is to the initiative; only a place where it is or acts belongs here. */
  role: "address" | "commune" | "department";
  street: string | null;
  postcode: string | null;
  commune: string | null;
  /** Code or name, as printed. */
  department: string | null;
  raw: string;
  passage: Passage;
}

export type Workforce = NonNullable<Initiative["workforce"]>;
export type Budget = Initiative["budget"][number];
export type RelationDraft = Omit<Relation, "organisation">;

/** What one document says of one initiative. */
export interface InitiativeDraft {
  name: Sourced<string>;
  aliases: Sourced<string>[];
  level: Level;
  role: OccurrenceRole;
  /** Where it stands in the document, from its title to its last line. */
  passage: Passage;
  /** Other places of the document where it stands. */
  mentions: { role: OccurrenceRole; passage: Passage }[];
  structureTypes: Sourced<StructureTypeCode>[];
  legalForm: Sourced<string> | null;
  places: PlaceDraft[];
  challenge: Sourced<string> | null;
  summary: Sourced<string> | null;
  /** Digits only in `value`. */
  siret: Sourced<string> | null;
  apeCodes: Sourced<string>[];
  agreements: Sourced<string>[];
  networks: Sourced<string>[];
  startedOn: Sourced<{ text: string; iso: string | null }> | null;
  contacts: Sourced<Contact>[];
  websites: Sourced<string>[];
  sections: ProfileSection[];
  keyFigures: KeyFigure[];
  workforce: Sourced<Workforce> | null;
  budget: Budget[];
  beneficiaries: Sourced<string> | null;
  materials: Sourced<string> | null;
  perimeter: Sourced<string> | null;
  relations: RelationDraft[];
}

export interface FindingDraft {
  code: FindingCode;
  passage: Passage;
  /** One French sentence for a reader who has not seen the file. */
  message: string;
  found: string | null;
  expected: string | null;
  /** Name of the initiative that it is about, as in its draft. */
  about: string | null;
}

/** What the grammar of a family makes of one document. */
export interface DocumentDraft {
  sections: Section[];
  initiatives: InitiativeDraft[];
  people: Person[];
  events: Omit<Event, "slug">[];
  resources: Resource[];
  glossary: Term[];
  questions: Question[];
  findings: FindingDraft[];
  /** Lines that are nobody's: page furniture, a table of contents. */
  ignored: IgnoredPassage[];
}

export function emptyDocumentDraft(): DocumentDraft {
  return {
    sections: [],
    initiatives: [],
    people: [],
    events: [],
    resources: [],
    glossary: [],
    questions: [],
    findings: [],
    ignored: [],
  };
}

/** A draft that knows only its name, its level and where it stands. */
export function initiativeDraft(
  name: Sourced<string>,
  level: Level,
  role: OccurrenceRole,
  passage: Passage,
): InitiativeDraft {
  return {
    name,
    aliases: [],
    level,
    role,
    passage,
    mentions: [],
    structureTypes: [],
    legalForm: null,
    places: [],
    challenge: null,
    summary: null,
    siret: null,
    apeCodes: [],
    agreements: [],
    networks: [],
    startedOn: null,
    contacts: [],
    websites: [],
    sections: [],
    keyFigures: [],
    workforce: null,
    budget: [],
    beneficiaries: null,
    materials: null,
    perimeter: null,
    relations: [],
  };
}
