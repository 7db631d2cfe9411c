import type { Metadata } from "next";
import { z } from "zod";
import { apiExamples } from "#queries/api-examples.ts";
import { ApiView } from "#ui/data/api-view.tsx";
import { API_VERSION } from "../../api/v1/endpoint.ts";
import { ENDPOINTS } from "../../api/v1/endpoints.ts";
import { siteUrl } from "../../site-url.ts";

export const metadata: Metadata = {
  title: "L'API",
  description:
    "Lire l'annuaire par programme : chaque adresse de l'API, ses paramètres, sa réponse et un exemple qui marche tel quel.",
  alternates: { canonical: "/donnees/api" },
};

export default async function ApiPage() {
  const names = await apiExamples();
  const addresses = ENDPOINTS.map(({ path, title, description, query, answer, example, names: own }) => ({
    path,
    title,
    description,
    parameters: [
      ...Object.entries(own).map(([name, what]) => ({ name: `{${name}}`, description: what })),
      ...Object.entries(propertiesOf(query, "input")).map(([name, schema]) => ({
        name,
        description: typeof schema === "object" ? (schema.description ?? "") : "",
      })),
    ],
    fields: fieldsOf(answer),
    command: `curl -fsS '${siteUrl()}/api/v1${withNames(example, names)}'`,
  }));
  return <ApiView addresses={addresses} version={API_VERSION} />;
}

function propertiesOf(schema: z.ZodType, io: "input" | "output") {
  return z.toJSONSchema(schema, { io, unrepresentable: "any" }).properties ?? {};
}

/** Of an answer of several forms, the fields of all. */
function fieldsOf(answer: z.ZodType): string[] {
  const forms = answer instanceof z.ZodUnion ? answer.options : [answer];
  return forms.flatMap((form) =>
    form instanceof z.ZodType ? Object.keys(propertiesOf(form, "output")) : [],
  );
}

/** An example with the name of something that there is. */
function withNames(example: string, names: Readonly<Record<string, string>>): string {
  return example.replace(/^\/(\w+)\/\{\w+\}/, (whole, list: string) => `/${list}/${names[list] ?? whole}`);
}
