import { expect, test } from "vitest";
import { contactHref } from "./contact-href.ts";

test("une adresse électronique devient une lettre, déjà écrite ; une page reste une page", () => {
  expect(contactHref("a@exemple.fr")).toBe("mailto:a@exemple.fr");
  expect(contactHref("a@exemple.fr", "Erreur & co", "Une\nlettre")).toBe(
    "mailto:a@exemple.fr?subject=Erreur%20%26%20co&body=Une%0D%0Alettre",
  );
  expect(contactHref("https://exemple.fr/@contact", "Erreur")).toBe("https://exemple.fr/@contact");
});
