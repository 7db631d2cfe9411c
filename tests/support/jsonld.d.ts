/** The one function of it that tests use. */
declare module "jsonld" {
  const jsonld: { toRDF(document: unknown, options: { format: "application/n-quads" }): Promise<unknown> };
  export default jsonld;
}
