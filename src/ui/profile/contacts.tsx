import type { Contact, Finding, Initiative } from "#domain/directory.ts";
import { findingsOn } from "#domain/doubts.ts";
import { fold, literally } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import { Proof, type ProofContext } from "../source/proof.tsx";
import { SourceLink } from "../source/source-link.tsx";
import { Doubt } from "./doubt.tsx";

/** Whom to write to, as the publication prints it, first and large; and how to have it changed. */
export function Contacts({
  initiative: i,
  findings,
  context,
}: {
  initiative: Initiative;
  findings: readonly Finding[];
  context: ProofContext;
}) {
  const reachable = i.contacts.some((c) => c.emails.length > 0 || c.phones.length > 0);
  const unprinted = findings.filter(({ code }) => code === "dead-link");
  if (i.contacts.length + i.websites.length + unprinted.length === 0) return null;
  return (
    <section aria-labelledby="contact" className="card border-t-4 border-t-brick p-5">
      <h2 id="contact" className="text-xl">
        {reachable ? "Joindre" : "Contact"}
      </h2>
      <ul className="mt-2 grid gap-4">
        {i.contacts.map((c) => (
          <li key={[c.name, ...c.emails, ...c.phones.map((p) => p.raw)].join("|")}>
            <OneContact contact={c} />
          </li>
        ))}
        {i.websites.map((url) => (
          <li key={url}>
            <a href={url} rel="noopener" className="link text-lg wrap-anywhere">
              {url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}
            </a>
          </li>
        ))}
        {unprinted.map((f) => (
          <li key={f.lineStart} className="text-sm text-ochre">
            {unbroken(f.message)} <SourceLink passage={f} titles={context.titles} />
          </li>
        ))}
      </ul>
      <div className="mt-2">
        {findingsOn("contacts", findings).length > 0 && <Doubt />}{" "}
        <Proof
          fact="contacts"
          passages={[...(i.evidence.contacts ?? []), ...(i.evidence.websites ?? [])]}
          context={context}
          needles={firstNamed(i)}
        />
      </div>
      {i.contacts.length > 0 && (
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

/** The word by which a long passage is known to say whom to reach. */
function firstNamed({ contacts: [first] }: Initiative): RegExp[] {
  const said = first?.emails[0] ?? first?.phones[0]?.raw ?? first?.name;
  return said ? [new RegExp(literally(fold(said)))] : [];
}

function OneContact({ contact: { name, role, emails, phones } }: { contact: Contact }) {
  return (
    <>
      {name && <p className="font-bold">{name}</p>}
      {role && <p className="text-sm text-ink-soft">{role}</p>}
      <ul className="text-lg">
        {phones.map((phone) => (
          <li key={phone.raw}>
            {phone.e164 ? (
              <a href={`tel:${phone.e164}`} className="link inline-block py-1 tabular-nums">
                {phone.raw}
              </a>
            ) : (
              <span className="tabular-nums">
                {phone.raw} <span className="text-sm text-ochre">(numéro incomplet dans la publication)</span>
              </span>
            )}
          </li>
        ))}
        {emails.map((email) => (
          <li key={email}>
            <a href={`mailto:${email}`} className="link inline-block py-1 wrap-anywhere">
              {email}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
