import { expect, test } from "vitest";
import { dated } from "./dated-items.ts";

test("une liste de dates est une frise, ce qui continue va avec sa date", () => {
  const text =
    "- Juillet 2021 : Labellisation\n  du pôle.\n\n- Septembre 2021 : Premier comité.\n- 2024 : Local.";
  expect(dated(text)).toEqual([
    { date: "Juillet 2021", text: "Labellisation du pôle." },
    { date: "Septembre 2021", text: "Premier comité." },
    { date: "2024", text: "Local." },
  ]);
});

test.each([
  "Depuis 2021, le pôle grandit.",
  "- Juillet 2021 : Labellisation.",
  "- Juillet 2021 : A.\n- Sans date",
])("« %s » n'en est pas une", (text) => {
  expect(dated(text)).toBeNull();
});
