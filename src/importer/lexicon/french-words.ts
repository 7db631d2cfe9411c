import dictionary from "dictionary-fr";
import { fold } from "#lib/text.ts";

/** An ending of the dictionary: what a word drops and takes, where it may. */
interface Ending {
  flag: string;
  drops: string;
  takes: string;
  where: RegExp;
}

interface Words {
  /** The entries by their folded form: « reserver » to « réserver/a0p+ ». */
  entries: ReadonlyMap<string, readonly { word: string; flags: string }[]>;
  /** The endings by what they take, folded. */
  endings: ReadonlyMap<string, readonly Ending[]>;
}

const SUFFIX = /^SFX (\S{2}) (\S+) ([^\s/]+)(?:\/\S*)? (\S+)/;
/** The dictionary has no word whose ending is longer. */
const LONGEST_ENDING = 14;
const FLAG = /../gu;

let read: Words | null = null;

/** Read when a damaged text asks for it first: most have none. */
function frenchWords(): Words {
  read ??= wordsOf(dictionary);
  return read;
}

function wordsOf({ dic, aff }: { dic: Uint8Array; aff: Uint8Array }): Words {
  const text = new TextDecoder();
  const entries = new Map<string, { word: string; flags: string }[]>();
  for (const line of text.decode(dic).split("\n")) {
    const [word = "", flags = ""] = (/^\S+/u.exec(line)?.[0] ?? "").split("/");
    if (word) put(entries, fold(word), { word, flags });
  }
  const endings = new Map<string, Ending[]>();
  const conditions = new Map<string, RegExp>();
  for (const line of text.decode(aff).split("\n")) {
    const [, flag = "", drops = "", takes = "", where = ""] = SUFFIX.exec(line) ?? [];
    if (!flag) continue;
    const condition = conditions.get(where) ?? new RegExp(`${where}$`, "u");
    conditions.set(where, condition);
    const taken = takes === "0" ? "" : takes;
    put(endings, fold(taken), { flag, drops: drops === "0" ? "" : drops, takes: taken, where: condition });
  }
  return { entries, endings };
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const held = map.get(key);
  if (held) held.push(value);
  else map.set(key, [value]);
}

/** How French writes a word whose letters these are, whatever their accents; none where it has no such word. */
export function spellingsOfWord(word: string): string[] {
  const { entries, endings } = frenchWords();
  const form = fold(word);
  const found = new Set((entries.get(form) ?? []).map((entry) => entry.word));
  for (let cut = form.length; cut >= Math.max(0, form.length - LONGEST_ENDING); cut--)
    for (const { flag, drops, takes, where } of endings.get(form.slice(cut)) ?? [])
      for (const { word: stem, flags } of entries.get(form.slice(0, cut) + fold(drops)) ?? [])
        if (stem.endsWith(drops) && where.test(stem) && (flags.match(FLAG) ?? [""]).includes(flag))
          found.add(stem.slice(0, stem.length - drops.length) + takes);
  return [...found];
}
