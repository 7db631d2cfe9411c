/** The way to the operator: a letter where an e-mail is given, ready written if a subject is; else the page itself. */
export function contactHref(contact: string, subject?: string, body?: string): string {
  if (!contact.includes("@") || contact.includes("/")) return contact;
  const fields = Object.entries({ subject, body }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value.replace(/\n/g, "\r\n"))}`],
  );
  return `mailto:${contact}${fields.length > 0 ? `?${fields.join("&")}` : ""}`;
}
