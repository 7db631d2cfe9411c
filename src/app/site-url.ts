import { siteSettings } from "#lib/site-settings.ts";

/** The public address of the site without a final slash: what the operator says, and never what a request says. */
export function siteUrl(): string {
  return siteSettings().siteUrl;
}
