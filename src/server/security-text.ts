import { contactHref } from "#lib/contact-href.ts";
import type { SiteSettings } from "#lib/site-settings.ts";

/** Where RFC 9116 has people look for whom to tell of a weakness. */
export const SECURITY_PATH = "/.well-known/security.txt";
const VALID_DAYS = 90;
const DAY_MS = 24 * 3_600_000;

/** Its text; null where the operator gave no contact, without which there is nothing to say. */
export function securityText({ contact, siteUrl }: SiteSettings, now: Date): string | null {
  if (contact === null) return null;
  const day = Math.floor(now.getTime() / DAY_MS);
  return [
    `Contact: ${contactHref(contact)}`,
    `Expires: ${new Date((day + VALID_DAYS) * DAY_MS).toISOString()}`,
    "Preferred-Languages: fr, en",
    ...(siteUrl.startsWith("https://") ? [`Canonical: ${siteUrl}${SECURITY_PATH}`] : []),
    "",
  ].join("\n");
}
