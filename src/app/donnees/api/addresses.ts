import { z } from "zod";
import { ENDPOINTS } from "../../api/v1/endpoints.ts";
import { siteUrl } from "../../site-url.ts";

/** Each address of the API, with an example that names something that there is. */
export function apiAddresses(names: Readonly<Record<string, string>>) {
  return ENDPOINTS.map(({ path, title, description, query, answer, example, names: own }) => ({
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
