import { expect, test } from "vitest";
import { inlineScripts, inlineStyles, policyHash, withoutHydration } from "./page-html.ts";

const HTML = [
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/><link rel="preload" as="font" href="/f.woff2"/>',
  '<script src="/_next/a.js" async=""></script><script id="_R_">start()</script><script>self.__next_f.push([1,"<p>"])</script>',
  '<script type="application/ld+json">{"@type":"Organization"}</script><script data-own="true">follow()</script>',
  '<script data-own="true" defer="" src="/scripts/b.js"></script><p>texte</p>',
].join("");

test("une page perd les scripts de React, garde les siens et ses données", () => {
  expect(withoutHydration(HTML)).toBe(
    '<link rel="preload" as="font" href="/f.woff2"/><script type="application/ld+json">{"@type":"Organization"}</script><script data-own="true">follow()</script><script data-own="true" defer="" src="/scripts/b.js"></script><p>texte</p>',
  );
});

test("la politique nomme chaque script écrit dans la page, et lui seul", () => {
  expect(inlineScripts(HTML)).toEqual(
    ["start()", 'self.__next_f.push([1,"<p>"])', "follow()"].map((text) => policyHash(text)),
  );
});

test("elle nomme aussi les règles que la page dit siennes, et aucune autre", () => {
  const html = '<style data-own="true">@page{margin:2cm}</style><style>p{color:red}</style>';
  expect(inlineStyles(html)).toEqual([policyHash("@page{margin:2cm}")]);
});
