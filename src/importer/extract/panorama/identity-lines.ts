import { fold } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { urlsIn } from "../common/contact.ts";
import { readDate } from "../common/dates.ts";
import { printedLines } from "../common/printed-lines.ts";
import { listedNames, withoutArticle } from "../common/proper-names.ts";
import { levelOfName } from "../common/relation-level.ts";
import { structureTypesOf } from "../common/structure-types.ts";
import type { InitiativeDraft } from "../draft.ts";
import { placesOf } from "./name-and-places.ts";

/** What a line of an identity card fills; what is there already stays. */
type Fill = (value: SourcedText, initiative: InitiativeDraft) => void;

const relations =
  (kind: "carrier" | "partner" | "funder"): Fill =>
  (value, initiative) => {
    for (const part of listedNames(value)) {
      const { raw, passage } = withoutArticle(part).sourced();
      if (!initiative.relations.some((r) => r.kind === kind && r.name === raw))
        initiative.relations.push({ name: raw, kind, level: levelOfName(raw), passage });
    }
  };

/** The labels of an identity card as folded expressions on the whole of the label. */
const LABELS: readonly { label: RegExp; fill: Fill }[] = [
  {
    label: /^(?:structure )?porteu(?:r|se)s?(?: d[ue] .*)?$|^structures? porteuses?$|^portage$/,
    fill: relations("carrier"),
  },
  { label: /^(?:principaux )?partenaires?(?: .{0,20})?$/, fill: relations("partner") },
  { label: /^(?:co-?)?financ(?:eurs?|ements?)(?: .{0,20})?$/, fill: relations("funder") },
  {
    label:
      /^(?:territoires?|lieux?|localisation|implantations?|communes?|villes?|departements?|siege)(?: d['e].*| concernes?)?$/,
    fill: (value, initiative) => {
      for (const place of placesOf(value.without(/[\s.;]+$/u).without(/\s*\(\d{2}(?:,\s*\d{2})*\)$/u)) ?? [])
        if (!initiative.places.some((p) => fold(p.raw) === fold(place.raw))) initiative.places.push(place);
    },
  },
  {
    label:
      /^(?:date|annee) (?:de |d')?(?:creation|lancement|demarrage|debut|ouverture|mise en oeuvre)$|^(?:creation|lancement|demarrage|depuis)$/,
    fill: (value, initiative) => {
      const text = value.without(/[\s.;]+$/u);
      const iso = readDate(text.oneLine);
      if (iso) initiative.startedOn ??= text.sourced({ text: text.oneLine, iso });
    },
  },
  {
    label: /^(?:publics?|beneficiaires?)(?: .{0,20})?$/,
    fill: (value, initiative) => {
      initiative.beneficiaries ??= value.sourced();
    },
  },
  {
    label: /^(?:statut|forme)(?: juridique)?$/,
    fill: (value, initiative) => {
      initiative.legalForm ??= value.without(/[\s.;]+$/u).sourced();
    },
  },
  {
    label: /^(?:type|nature|categorie)(?: de (?:la )?structures?)?$|^agrements?$|^conventionnement$/,
    fill: (value, initiative) => {
      for (const type of structureTypesOf(value))
        if (!initiative.structureTypes.some((t) => t.value === type.value))
          initiative.structureTypes.push(type);
    },
  },
  {
    label: /^reseaux?(?: d['e].*)?$/,
    fill: (value, initiative) => {
      initiative.networks.push(...listedNames(value).map((name) => withoutArticle(name).sourced()));
    },
  },
  {
    label: /^site(?: internet| web)?$/,
    fill: (value, initiative) => {
      initiative.websites.push(...urlsIn(value));
    },
  },
];

/** The lines « Territoire : … », « Date de création : … » of an identity card, wherever a study prints one. */
export function readIdentityLines(blocks: readonly Block[], initiative: InitiativeDraft): void {
  for (const block of blocks) {
    if (block.kind === "heading" || block.kind === "note") continue;
    for (const { text } of printedLines(block.text)) {
      const match = text.match(/^([^:.,;]{3,40}?)\s?:\s+(?=\S)/u);
      const label = match?.groups[0] ? fold(match.groups[0].oneLine) : null;
      const known = label ? LABELS.find(({ label: expected }) => expected.test(label)) : undefined;
      if (match && known) known.fill(text.slice(match.end).trim(), initiative);
    }
  }
}
