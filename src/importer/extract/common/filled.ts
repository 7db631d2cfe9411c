import type { InitiativeDraft } from "../draft.ts";
import { isSameName } from "./near-names.ts";

/** An initiative with what another reading or another part tells of it and its own does not. */
export function filled(one: InitiativeDraft, other: InitiativeDraft): InitiativeDraft {
  const either = <T>(own: readonly T[], more: readonly T[]) => [...(own.length > 0 ? own : more)];
  const ties = other.relations.filter(
    ({ name }) =>
      !one.relations.some((own) => isSameName(own.name, name)) && !isSameName(name, one.name.value),
  );
  return {
    ...one,
    structureTypes: either(one.structureTypes, other.structureTypes),
    places: either(one.places, other.places),
    contacts: either(one.contacts, other.contacts),
    websites: either(one.websites, other.websites),
    networks: either(one.networks, other.networks),
    apeCodes: either(one.apeCodes, other.apeCodes),
    keyFigures: either(one.keyFigures, other.keyFigures),
    budget: either(one.budget, other.budget),
    relations: [...one.relations, ...ties],
    legalForm: one.legalForm ?? other.legalForm,
    siret: one.siret ?? other.siret,
    startedOn: one.startedOn ?? other.startedOn,
    workforce: one.workforce ?? other.workforce,
    perimeter: one.perimeter ?? other.perimeter,
    beneficiaries: one.beneficiaries ?? other.beneficiaries,
    materials: one.materials ?? other.materials,
    summary: one.summary ?? other.summary,
  };
}
