import type { Metadata } from "next";
import { siteSettings } from "#lib/site-settings.ts";
import { AccessibilityView } from "#ui/about/accessibility-view.tsx";

export const metadata: Metadata = {
  title: "Accessibilité : non conforme",
  alternates: { canonical: "/accessibilite" },
};

export default function AccessibilityPage() {
  return <AccessibilityView contact={siteSettings().contact} />;
}
