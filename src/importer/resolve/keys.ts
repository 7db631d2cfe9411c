import { STRUCTURE_TYPES } from "#domain/structure-types.ts";
import { comparable } from "#lib/text.ts";

/** Words that say what a thing is and not which one: they do not tell two names apart. */
const GENERIC = new RegExp(
  `^(?:(?:l|la|le|les|un|une|du|de|des|d|association|societe|projet|programme|dispositif|reseau|collectif|groupe|scic|scop|sas|sarl|ressourcerie|${STRUCTURE_TYPES.map((t) => t.code.toLowerCase()).join("|")}|${STRUCTURE_TYPES.map((t) => comparable(t.label)).join("|")}|entreprise adaptee|regie de quartier) )+`,
);

/** A name without the words that say what it is: « L'association Les Copains » → « copains ». Never empty. */
export function bareName(name: string): string {
  const plain = comparable(name);
  const bare = `${plain} `.replace(GENERIC, "").trim();
  return bare.length >= 4 ? bare : plain;
}

/** What makes two spellings one name: letters and digits only, so that « Récup'Vélo » is « Récupvélo ». */
export function nameKey(name: string): string {
  return bareName(name).replaceAll(" ", "");
}

/** The words of a name that tell it apart from others. */
export function tellingWords(name: string): string[] {
  return bareName(name)
    .split(" ")
    .filter((w) => w.length > 3);
}

/** Domains of e-mail that belong to a provider and not to an organisation. */
const PROVIDERS =
  /^(?:gmail|wanadoo|orange|free|laposte|sfr|hotmail|outlook|yahoo|live|icloud|neuf|bbox|numericable)\./;

/** The domain that an e-mail address shares with its organisation alone; null for a provider's. */
export function ownDomain(email: string): string | null {
  const domain = email.split("@")[1] ?? "";
  return domain === "" || PROVIDERS.test(domain) ? null : domain;
}
