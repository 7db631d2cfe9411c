import { isValidElement, type ReactNode } from "react";
import { expect, test } from "vitest";
import { Markdown } from "./markdown.tsx";

/** The elements as HTML would write them, attributes other than `href` left out. */
function html(node: ReactNode): string {
  if (Array.isArray(node)) return node.map(html).join("");
  if (!isValidElement<{ children?: ReactNode; href?: string }>(node))
    return typeof node === "string" ? node.replace(/</g, "&lt;") : "";
  const { type, props } = node;
  if (typeof type === "function") return html((type as (p: unknown) => ReactNode)(props));
  if (typeof type !== "string") return html(props.children);
  return `<${type}${props.href ? ` href=${props.href}` : ""}>${html(props.children)}</${type}>`;
}

const shown = (text: string, under?: number) => html(Markdown({ text, under }));

test("gras, italique, listes", () => {
  expect(shown("**Cap** sur *l'emploi*.\n\n- un\n- deux")).toBe(
    "<p><strong>Cap</strong> sur <em>l'emploi</em>.</p><ul><li>un</li><li>deux</li></ul>",
  );
});

test("les titres descendent sous celui de la page, et gardent leur rang entre eux", () => {
  expect(shown("# Un\n\n## Deux\n\ndeux", 2)).toBe("<h3>Un</h3><h4>Deux</h4><p>deux</p>");
  expect(shown("#### Quatre\n\nquatre", 2)).toBe("<h3>Quatre</h3><p>quatre</p>");
});

test("un titre qui n'a rien sous lui n'est pas un titre", () => {
  expect(shown("## RUE BERNARD\n\n## Objectifs\n\nAgir")).toBe(
    "<p><strong>RUE BERNARD</strong></p><h3>Objectifs</h3><p>Agir</p>",
  );
});

test("m<sup>2</sup> est un exposant, un saut de ligne un saut de ligne", () => {
  expect(shown("4600 m<sup>2</sup> de<br>serres")).toBe("<p>4600 m<sup>2</sup> de<br></br>serres</p>");
});

test("aucun HTML ne passe : il se lit comme des mots", () => {
  expect(shown("<script>alert(1)</script>")).toBe("&lt;script>alert(1)&lt;/script>");
  expect(shown('un <img src=x onerror="alert(1)"> mot')).toBe(
    '<p>un &lt;img src=x onerror="alert(1)"> mot</p>',
  );
});

test("un lien ne mène qu'au web, à une adresse ou à un téléphone", () => {
  expect(shown("[site](https://exemple.fr)")).toBe("<p><a href=https://exemple.fr>site</a></p>");
  expect(shown("[piège](javascript:alert(1))")).toBe("<p>piège</p>");
  expect(shown("[rien](#)")).toBe("<p>rien</p>");
});
