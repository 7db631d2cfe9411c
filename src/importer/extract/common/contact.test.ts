import { expect, test } from "vitest";
import { SourcedText } from "../../parse/sourced-text.ts";
import { emailsIn, phonesIn, urlsIn } from "./contact.ts";

const text = (printed: string) => SourcedText.ofLine("d", 1, printed);

test("e-mails in lower case, without the marks around them", () => {
  expect(
    emailsIn(text("Mail : Jp.motte@synapse3i.fr ; contact@synapse3i.fr, (a@b.org)")).map((e) => e.value),
  ).toEqual(["jp.motte@synapse3i.fr", "contact@synapse3i.fr", "a@b.org"]);
  expect(emailsIn(text("celine@gmail"))).toEqual([]);
});

test("phones whole or not, addresses with or without their protocol", () => {
  expect(phonesIn(text("Tel. : 03.21.44.32.98. / 06 52 65 12")).map((p) => p.value)).toEqual([
    { e164: "+33321443298", raw: "03.21.44.32.98" },
    { e164: null, raw: "06 52 65 12" },
  ]);
  expect(urlsIn(text("www.textori.fr, https://exemple.fr/a/.")).map((u) => u.value)).toEqual([
    "http://www.textori.fr",
    "https://exemple.fr/a/",
  ]);
});

test("a number with its country and the zero that it takes at home", () => {
  expect(phonesIn(text("+33 (0)3 44 15 72 60")).map((p) => p.value.e164)).toEqual(["+33344157260"]);
});
