import { parseDepartment } from "#domain/geography/departments-in-text.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { readDate } from "../common/dates.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import type { IdentityField } from "./identity-labels.ts";
import { placesOf } from "./name-and-places.ts";

const LONGEST = 300;
const SEPARATOR = /\s+[–—|•·/]\s+|\s*[|•·]\s*|\n/u;
const SINCE =
  /^(?:depuis|cr[ée]{1,2}e?s?|n[ée]e?s?|ouvert\p{L}*|lanc[ée]\p{L}*|fond[ée]\p{L}*|en activit[ée] depuis)(?:\s(?:en|le|depuis))?\s/iu;

/** A piece of a line under a title, with the field that it fills by what it is. */
export interface Tag {
  field: IdentityField;
  value: SourcedText;
}

function tagOf(piece: SourcedText): Tag | null {
  const bare = piece.without(/[\s.;]+$/u).trim();
  const [type] = structureTypesNamedIn(bare);
  if (type && type.start === 0) return { field: "nature", value: bare };
  if (
    /^(?:association|SCIC|SCOP|soci[ée]t[ée]|coop[ée]rative|SARL|SAS|r[ée]gie)(?![\p{L}])/iu.test(
      bare.text,
    ) &&
    bare.length < 50
  )
    return { field: "nature", value: bare };
  if (/^(?:https?:\/\/|www\.)\S+$/iu.test(bare.text)) return { field: "website", value: bare };
  if (/^(?:19|20)\d{2}$/u.test(bare.text)) return { field: "started", value: bare };
  if (SINCE.test(bare.text) && readDate(bare.oneLine))
    return { field: "started", value: bare.without(SINCE) };
  if (/^\d+(?:[,.]\d+)?\s(?:salari|personnes|ETP|permanent|emplois)/iu.test(bare.text))
    return { field: "workforce", value: bare };
  const bracket = bare.match(/^(.+?)\s*\(([^()]+)\)$/u);
  const town = bracket?.groups[0] ?? bare;
  const around = bracket?.groups[1];
  if ((!around || parseDepartment(around.oneLine)) && (placesOf(town)?.length ?? 0) > 0)
    return { field: "place", value: bare };
  return null;
}

/**
 * « Atelier et chantier d'insertion – Roubaix (Nord) – depuis 2016 »: a short line whose pieces say what it is, where
 * and since when, without any label. Two pieces at least must say so, and none may say anything else.
 */
export function tagsOf(block: Block): Tag[] {
  if (block.kind === "heading" || block.kind === "note" || block.text.length > LONGEST) return [];
  const pieces = printedLines(block.text)
    .flatMap(({ text }) => text.split(SEPARATOR))
    .filter((piece) => !piece.isBlank);
  if (pieces.length < 2 || pieces.length > 8) return [];
  const tags = pieces.map(tagOf);
  return tags.every((tag) => tag !== null) ? (tags as Tag[]) : [];
}
