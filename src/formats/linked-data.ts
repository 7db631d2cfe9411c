/** Triples of one graph, written as Turtle and as JSON-LD. */

export interface Iri {
  iri: string;
}
export interface Literal {
  text: string;
  /** A tag of a language, or the short name of a type. */
  as: string | null;
}
type Term = Iri | Literal;

/** A thing with its type and its properties, under the short names of PREFIXES. */
export interface Node {
  id: Iri;
  type: string;
  [property: string]: Term | readonly Term[] | string;
}

export const iri = (value: string): Iri => ({ iri: value });
export const literal = (text: string, as: string | null = null): Literal => ({ text, as });

const PREFIXES = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  prov: "http://www.w3.org/ns/prov#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  schema: "https://schema.org/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

export function turtle(nodes: readonly Node[]): string {
  const prefixes = Object.entries(PREFIXES).map(([name, address]) => `@prefix ${name}: <${address}> .`);
  const blocks = nodes.map((node) => {
    const lines = propertiesOf(node).map(([name, terms]) => `  ${name} ${terms.map(termText).join(", ")}`);
    return `${termText(node.id)} a ${node.type}${lines.map((line) => ` ;\n${line}`).join("")} .`;
  });
  return `${[prefixes.join("\n"), ...blocks].join("\n\n")}\n`;
}

export function jsonLd(nodes: readonly Node[]): object {
  return {
    "@context": PREFIXES,
    "@graph": nodes.map((node) => ({
      "@id": node.id.iri,
      "@type": node.type,
      ...Object.fromEntries(propertiesOf(node).map(([name, terms]) => [name, terms.map(termValue)])),
    })),
  };
}

function propertiesOf({ id: _, type: __, ...properties }: Node): [string, readonly Term[]][] {
  return Object.entries(properties).flatMap(([name, terms]) => {
    const all = [terms].flat().filter((term) => typeof term === "object");
    return all.length > 0 ? [[name, all]] : [];
  });
}

const isType = (as: string) => as.includes(":");

function termText(term: Term): string {
  if ("iri" in term) return `<${term.iri.replace(/[\s<>"{}|\\^`]/g, encodeURIComponent)}>`;
  const text = JSON.stringify(term.text);
  if (term.as === null) return text;
  return isType(term.as) ? `${text}^^${term.as}` : `${text}@${term.as}`;
}

function termValue(term: Term): object {
  if ("iri" in term) return { "@id": term.iri };
  if (term.as === null) return { "@value": term.text };
  return { "@value": term.text, [isType(term.as) ? "@type" : "@language"]: term.as };
}
