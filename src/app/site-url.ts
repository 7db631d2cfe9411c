import { headers } from "next/headers";
import { siteSettings } from "#lib/site-settings.ts";

/** The public address of the site without a final slash: that of the operator, else the one that was asked. */
export async function siteUrl(): Promise<string> {
  const { siteUrl: configured } = siteSettings();
  if (configured) return configured;
  const asked = await headers();
  const address = `${asked.get("x-forwarded-proto") ?? "http"}://${asked.get("host") ?? "localhost"}`;
  return URL.canParse(address) ? new URL(address).origin : "http://localhost";
}
