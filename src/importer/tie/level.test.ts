import { expect, it } from "vitest";
import { levelOfName } from "./level.ts";

it.each([
  ["Ville de Denain", "local"],
  ["La Communauté d'agglomération Maubeuge-Jeumont", "local"],
  ["conseil départemental", "local"],
  ["Région Hauts-de-France", "régional"],
  ["l'État", "national"],
  ["Fédération nationale des métiers", "national"],
  ["Fonds social européen (FSE+)", "européen"],
  ["BH3S La Planétaire", null],
  ["Groupe Régional", "régional"],
])("« %s »", (name, level) => expect(levelOfName(name)).toBe(level));
