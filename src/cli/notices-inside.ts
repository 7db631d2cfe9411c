import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** What a package carries of others, compiled or copied into it. */
export interface Inside {
  what: string;
  licence: string;
  /** Where it lies below node_modules: what stands below, or begins so. */
  place: string;
}

const og = "next/dist/compiled/@vercel/og/";
const pdf = "pdfjs-dist/";
const libvips = "@img/sharp-libvips-";
const below = (place: string, whats: string, licence: string): Inside[] =>
  whats.split(", ").map((what) => ({ what, licence, place }));

/** Read in what each maker hands on; the test finds a file of a licence, of a font or of machine code that none names. */
export const NAMED_INSIDE: readonly Inside[] = [
  ...below(`${og}index`, "satori", "MPL-2.0"),
  ...below(`${og}resvg`, "resvg", "MPL-2.0"),
  ...below(`${og}yoga`, "Yoga", "MIT"),
  ...below(`${og}Geist`, "Geist", "OFL-1.1"),
  ...below("next/dist/next-devtools/server/font/", "Geist, Geist Mono", "OFL-1.1"),
  ...below("next/dist/esm/next-devtools/server/font/", "Geist, Geist Mono", "OFL-1.1"),
  ...below("next/dist/compiled/@mswjs/interceptors/ClientRequest/llhttp/", "llhttp", "MIT"),
  ...below("next/dist/compiled/source-map08/mappings", "source-map-mappings", "Apache-2.0 OR MIT"),
  ...below(`${pdf}standard_fonts/L`, "Liberation Sans", "OFL-1.1"),
  ...below(`${pdf}standard_fonts/LICENSE_FOXIT`, "Foxit fonts of PDFium", "BSD-3-Clause"),
  ...below(`${pdf}standard_fonts/Foxit`, "Foxit fonts of PDFium", "BSD-3-Clause"),
  ...below(`${pdf}cmaps/`, "CMaps of Adobe", "BSD-3-Clause"),
  ...below(`${pdf}iccs/`, "CGATS001Compat-v2-micro", "CC0-1.0"),
  ...below(`${pdf}wasm/LICENSE_PDFJS_`, "pdf.js.openjpeg, pdf.js.qcms", "BSD-2-Clause"),
  ...below(`${pdf}wasm/LICENSE_PDFJS_JBIG2`, "pdf.js.jbig2", "Apache-2.0"),
  ...below(`${pdf}wasm/openjpeg`, "OpenJPEG", "BSD-2-Clause"),
  ...below(`${pdf}wasm/LICENSE_OPENJPEG`, "OpenJPEG", "BSD-2-Clause"),
  ...below(`${pdf}wasm/jbig2`, "JBIG2 of PDFium", "BSD-3-Clause"),
  ...below(`${pdf}wasm/LICENSE_JBIG2`, "JBIG2 of PDFium", "BSD-3-Clause"),
  ...below(`${pdf}wasm/qcms`, "qcms", "MIT"),
  ...below(`${pdf}wasm/LICENSE_QCMS`, "qcms", "MIT"),
  ...below("@electric-sql/pglite/dist/", "PostgreSQL", "PostgreSQL"),
  ...below("@electric-sql/pglite/dist/", "ICU", "Unicode-3.0"),
  ...below("@electric-sql/pglite/dist/", "libxml2, libxslt, OSSP uuid", "MIT"),
  ...below("@electric-sql/pglite/dist/", "zlib", "Zlib"),
  ...below("@napi-rs/canvas-", "Skia", "BSD-3-Clause"),
  ...below(
    libvips,
    "fribidi, glib, libexif, libheif, librsvg, libvips, pango, proxy-libintl",
    "LGPL-3.0-or-later",
  ),
  ...below(libvips, "cairo", "MPL-1.1"),
  ...below(libvips, "cgif, expat, harfbuzz, lcms, libffi, libnsgif, libultrahdr, libxml2, pixman", "MIT"),
  ...below(libvips, "aom, libarchive, libimagequant", "BSD-2-Clause"),
  ...below(libvips, "highway, libwebp", "BSD-3-Clause"),
  ...below(libvips, "fontconfig", "HPND"),
  ...below(libvips, "freetype", "FTL"),
  ...below(libvips, "libpng", "libpng-2.0"),
  ...below(libvips, "libtiff", "libtiff"),
  ...below(libvips, "mozjpeg", "IJG AND BSD-3-Clause AND Zlib"),
  ...below(libvips, "zlib-ng", "Zlib"),
];

/** Machine code whose makers do not say what they built in. */
export const UNNAMED_INSIDE = [
  "@esbuild/",
  "@img/sharp-linux",
  "@napi-rs/canvas-",
  "@next/swc-",
  "@prisma/schema-engine-wasm/",
];

const COMPILED = "next/dist/compiled";

/** Packages in next that say their licence nowhere: that of their sources. */
const OF_ITS_SOURCES: Record<string, string> = { "babel-packages": "MIT", "constants-browserify": "MIT" };

/** What next carries compiled, as each package.json in it says. */
export function compiledInNext(root: string): Inside[] {
  const folder = path.join(root, "node_modules", COMPILED);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.flatMap((file) => {
    if (path.basename(file) !== "package.json") return [];
    const { name, license } = JSON.parse(readFileSync(path.join(folder, file), "utf8"));
    const text = path.join(folder, path.dirname(file), "LICENSE");
    const isMit = existsSync(text) && /permission is hereby granted, free/i.test(readFileSync(text, "utf8"));
    const licence = license ?? (isMit ? "MIT" : OF_ITS_SOURCES[name]) ?? "non indiquée";
    return name ? [{ what: name, licence, place: `${COMPILED}/${path.dirname(file)}/` }] : [];
  });
}
