import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import "#ui/styles/site.css";
import { openGraph } from "#app/open-graph.ts";
import { siteUrl } from "#app/site-url.ts";
import { isFramable } from "#lib/security-headers.ts";
import { textFont, titleFont } from "#ui/fonts.ts";
import { SiteFooter } from "#ui/layout/site-footer.tsx";
import { SiteHeader } from "#ui/layout/site-header.tsx";
import { FreshScript } from "#ui/offline/fresh-script.tsx";
import { SelectionScript } from "#ui/selection/selection-script.tsx";
import { EscapeScript } from "#ui/source/escape-script.tsx";

/** In which request header src/server says which page it asks for: a layout does not know. */
const PATH_HEADER = "x-path";
/** And of which data. */
const VERSION_HEADER = "x-version";

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcf8f1" },
    { media: "(prefers-color-scheme: dark)", color: "#12191e" },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  return {
    metadataBase: new URL(siteUrl()),
    title: { default: "Initiatives inclusives en Hauts-de-France", template: "%s · Initiatives inclusives" },
    description:
      "L'annuaire des initiatives d'inclusion dans l'emploi en Hauts-de-France, lu dans les publications de la DREETS, chaque fait avec sa source.",
    applicationName: "Initiatives inclusives",
    manifest: "/manifest.webmanifest",
    icons: { icon: { url: "/icon.svg", type: "image/svg+xml" }, apple: "/apple-touch-icon.png" },
    openGraph: openGraph(null),
    twitter: { card: "summary_large_image" },
    formatDetection: { telephone: false, email: false, address: false },
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Made when it is first asked for, from the data of the moment, and then kept by src/server.
  const asked = await headers();
  const path = asked.get(PATH_HEADER) ?? "";
  const page = (
    <main id="contenu" tabIndex={-1} className="grow">
      {children}
    </main>
  );
  // In the frame of another site there is that page alone, whose links lead out of the frame.
  if (isFramable(path))
    return (
      <html lang="fr" className={`${textFont.variable} ${titleFont.variable}`}>
        <head>
          <base target="_blank" />
        </head>
        <body className="bg-paper">{page}</body>
      </html>
    );
  return (
    <html lang="fr" className={`${textFont.variable} ${titleFont.variable}`}>
      <head>
        <meta name="data-version" content={asked.get(VERSION_HEADER) ?? undefined} />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title="Initiatives inclusives"
          href="/opensearch.xml"
        />
        <link
          rel="alternate"
          type="application/atom+xml"
          title="Fiches nouvelles et modifiées"
          href="/flux/initiatives.atom"
        />
      </head>
      <body className="flex min-h-dvh flex-col">
        <a href="#contenu" className="skip-link">
          Aller au contenu
        </a>
        <SiteHeader path={path} />
        {page}
        <SiteFooter />
        <SelectionScript />
        <FreshScript />
        <EscapeScript />
      </body>
    </html>
  );
}
