import type { DepartmentCode } from "#domain/departments.ts";
import type { Commune } from "#domain/geography/communes.ts";
import type { StructureTypeCode } from "#domain/structure-types.ts";
import type { Span } from "./span.ts";

/** Why a stretch of text is none that a grammar reads. */
export type Aside = "page" | "contents" | "note";

/** « plus de », « environ », « jusqu'à »: how a number is meant. */
export type Qualifier = "about" | "more" | "less" | "up-to";

/** What is recognised in a text, and the shape of what each layer says of it. */
export interface Layers {
  aside: Aside;
  number: { value: number; qualifier: Qualifier | null };
  /** « 8 sorties positives sur 10 »: a number of things, perhaps out of so many. */
  count: { value: number; of: number | null; qualifier: Qualifier | null; what: string };
  /** « 5 500 m² », « 6 millions de litres »: a number and the unit that it is printed with. */
  measure: { value: number; unit: string; qualifier: Qualifier | null };
  money: { euros: number; qualifier: Qualifier | null };
  /** YYYY, YYYY-MM or YYYY-MM-DD; with an end where a period is told. */
  date: { iso: string; end: string | null };
  phone: { e164: string | null };
  email: { address: string };
  url: { address: string };
  companyNumber: { digits: string; valid: boolean };
  place: { commune: Commune | null; department: DepartmentCode | null };
  type: { code: StructureTypeCode };
  legalForm: { form: string };
  person: { name: string };
  organisation: { name: string };
}

export type LayerName = keyof Layers;

/** One thing recognised: where, what, by which rule, and out of what. */
export interface Note<K extends LayerName = LayerName> extends Span {
  layer: K;
  value: Layers[K];
  rule: string;
  from: readonly AnyNote[];
}

export type AnyNote = { [K in LayerName]: Note<K> }[LayerName];
