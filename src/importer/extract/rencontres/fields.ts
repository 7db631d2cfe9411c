import type { SourcedText } from "../../parse/sourced-text.ts";
import { readPlaceLine } from "../common/place-line.ts";
import type { Header, Teller } from "./header.ts";
import type { FieldKind } from "./labels.ts";
import type { Field } from "./pieces.ts";
import { readSpeakers } from "./speakers.ts";

/** The texts of the fields of a kind. */
export function fieldsOf(fields: readonly Field[], kind: FieldKind): SourcedText[] {
  return fields.filter((f) => f.field === kind).map((f) => f.body);
}

/** A header with what the fields of identity say of the same: who, where, which organisation. */
export function withFields(header: Header, fields: readonly Field[]): Header {
  const organisation = fieldsOf(fields, "organisation")[0] ?? header.organisation;
  const tellers = fieldsOf(fields, "person")
    .flatMap(readSpeakers)
    .map(
      ({ name, functions, affiliations }): Teller => ({
        name,
        role: affiliations[0]?.role ?? functions,
        organisation: affiliations[0]?.organisation ?? null,
        ownLine: false,
      }),
    );
  const places = fieldsOf(fields, "place").flatMap((text) => readPlaceLine(text) ?? []);
  return {
    title: header.title ?? organisation,
    organisation,
    tellers: [...header.tellers, ...tellers],
    places: [...header.places, ...places],
  };
}
