import type { Metadata } from "next";
import { siteSettings } from "#lib/site-settings.ts";
import { AccessibilityView } from "#ui/about/accessibility-view.tsx";

export const metadata: Metadata = {
  title: "Accessibilité : non conforme",
  description:
    "Ce qui a été vérifié de l'accessibilité de ce site, ce qui ne l'a pas été, et à qui dire ce qui gêne.",
  alternates: { canonical: "/accessibilite" },
};

export default function AccessibilityPage() {
  return <AccessibilityView contact={siteSettings().contact} />;
}
