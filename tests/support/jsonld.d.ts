/** The one function of it that tests use. */
declare module "jsonld" {
  interface Options {
    format: "application/n-quads";
    documentLoader?: (url: string) => Promise<{ document: object; documentUrl: string }>;
  }
  const jsonld: { toRDF(document: unknown, options: Options): Promise<unknown> };
  export default jsonld;
}
