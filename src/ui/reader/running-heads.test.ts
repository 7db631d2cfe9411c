import { expect, test } from "vitest";
import { styleText } from "./running-heads.tsx";

test("aucun signe d'un titre ne ferme ses guillemets ni la feuille de style", () => {
  expect(styleText('Dire "stop"; }</style> \\')).toBe('"Dire \\22 stop\\22 ; \\7d \\3c /style\\3e  \\5c "');
  expect(styleText("L’emploi : « pour tous »")).toBe('"L’emploi : « pour tous »"');
});
