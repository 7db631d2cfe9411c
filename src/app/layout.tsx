import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import "#ui/styles/site.css";
import { siteUrl } from "#app/site-url.ts";
import { textFont, titleFont } from "#ui/fonts.ts";
import { SiteFooter } from "#ui/layout/site-footer.tsx";
import { SiteHeader } from "#ui/layout/site-header.tsx";

export const viewport: Viewport = { themeColor: "#fcf8f1", colorScheme: "light" };

export async function generateMetadata(): Promise<Metadata> {
  return {
    metadataBase: new URL(await siteUrl()),
    title: { default: "Initiatives inclusives en Hauts-de-France", template: "%s · Initiatives inclusives" },
    description:
      "L'annuaire des initiatives d'inclusion dans l'emploi en Hauts-de-France, lu dans les publications de la DREETS, chaque fait avec sa source.",
    applicationName: "Initiatives inclusives",
    openGraph: { locale: "fr_FR", siteName: "Initiatives inclusives", type: "website" },
    formatDetection: { telephone: false, email: false, address: false },
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page bears the nonce of its own answer, so none can be made at build time.
  await connection();
  return (
    <html lang="fr" className={`${textFont.variable} ${titleFont.variable}`}>
      <body className="flex min-h-dvh flex-col">
        <a href="#contenu" className="skip-link">
          Aller au contenu
        </a>
        <SiteHeader />
        <main id="contenu" tabIndex={-1} className="grow">
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  );
}
