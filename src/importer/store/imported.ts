import type { Directory } from "#domain/directory.ts";
import type { SourceDocument } from "#importer/read/document.ts";

/** All that one run read, ready to be stored. */
export interface ImportedDirectory {
  /** With its `dataVersion`, computed from its content. */
  directory: Directory;
  /** The publications, one for each document of the directory. */
  sources: readonly SourceDocument[];
  /** For each initiative's slug, what makes it the same thing in the next import, whatever its name is. */
  identities: Readonly<Record<string, string>>;
  /** For each initiative's slug, what full text search finds it by. */
  search: Readonly<Record<string, SearchTexts>>;
  /** Version of the reading program, for the ledger. */
  programVersion: string;
}

export interface SearchTexts {
  /** Words that the text does not spell: labels and acronyms of the types, themes, places. */
  extra: string;
  /** All the text of the profile. */
  text: string;
  /** Sentences elsewhere that name it: it is found by them, and not known again, for others are named in them too. */
  told?: string;
  /** What it does: of the text, what says most of it. */
  main: string;
  /** Numbers and addresses as one may type them: digits without blanks, e-mails, sites. */
  codes: string[];
}
