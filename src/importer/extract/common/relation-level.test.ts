import { expect, it } from "vitest";
import { levelOfName } from "./relation-level.ts";

it.each([
  ["Ville de Roubaix", "local"],
  ["La Communauté d'agglomération Lens-Liévin", "local"],
  ["conseil départemental", "local"],
  ["Région Hauts-de-France", "régional"],
  ["l'État", "national"],
  ["Fédération nationale des métiers", "national"],
  ["Fonds social européen (FSE+)", "européen"],
  ["AG2R La Mondiale", null],
  ["Groupe Régional", "régional"],
])("« %s »", (name, level) => expect(levelOfName(name)).toBe(level));
