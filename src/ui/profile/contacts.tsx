import type { Contact, Finding, Initiative } from "#domain/directory.ts";
import { type DocumentTitles, SourceLinks } from "../source/source-link.tsx";
import { Doubt } from "./doubt.tsx";
import { findingsOn, SILENCES, silenceOf } from "./silence.ts";

/** Whom to write to, as the publication prints it, and how to have it changed. */
export function Contacts({
  initiative,
  findings,
  titles,
}: {
  initiative: Initiative;
  findings: readonly Finding[];
  titles: DocumentTitles;
}) {
  const reachable = initiative.contacts.some((c) => c.emails.length > 0 || c.phones.length > 0);
  return (
    <section aria-labelledby="contact" className="card p-5">
      <h2 id="contact" className="text-xl">
        Contact
      </h2>
      {initiative.contacts.length === 0 ? (
        <p className="mt-2 text-ink-soft">{SILENCES[silenceOf("contacts", initiative, findings)]}</p>
      ) : (
        <ul className="mt-2 grid gap-4">
          {initiative.contacts.map((c) => (
            <li key={[c.name, ...c.emails, ...c.phones.map((p) => p.raw)].join("|")}>
              <OneContact contact={c} />
            </li>
          ))}
        </ul>
      )}
      <div className="mt-2">
        {initiative.contacts.length > 0 && findingsOn("contacts", findings).length > 0 && <Doubt />}{" "}
        <SourceLinks passages={initiative.evidence.contacts ?? []} titles={titles} />
      </div>
      {initiative.contacts.length > 0 && (
        <p className="mt-3 border-t border-sand-deep pt-3 text-sm text-ink-soft">
          {reachable
            ? "Ces coordonnées sont celles de la publication."
            : "La publication nomme cette personne sans dire comment la joindre."}{" "}
          <a href="/a-propos#contacts" className="link">
            Faire modifier ou retirer
          </a>
        </p>
      )}
    </section>
  );
}

function OneContact({ contact: { name, role, emails, phones } }: { contact: Contact }) {
  return (
    <>
      {name && <p className="font-bold">{name}</p>}
      {role && <p className="text-sm text-ink-soft">{role}</p>}
      <ul>
        {emails.map((email) => (
          <li key={email}>
            <a href={`mailto:${email}`} className="link break-all">
              {email}
            </a>
          </li>
        ))}
        {phones.map((phone) => (
          <li key={phone.raw}>
            {phone.e164 ? (
              <a href={`tel:${phone.e164}`} className="link tabular-nums">
                {phone.raw}
              </a>
            ) : (
              <span className="tabular-nums">
                {phone.raw} <span className="text-sm text-ochre">(numéro incomplet dans la publication)</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
