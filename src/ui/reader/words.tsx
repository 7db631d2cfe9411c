import { Fragment, type ReactNode } from "react";
import type { Run } from "#domain/reading/inline.ts";
import { french, unbroken } from "#lib/typography.ts";
import { readerHref, searchHref } from "../addresses.ts";
import type { Link, LinkedRun } from "./linker.ts";
import type { LostWay } from "./notes.ts";

/** Words of a block: set as printed, with what they name as links. */
export function Words({ runs }: { runs: readonly LinkedRun[] }) {
  return runs.map((run, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text never change places
    <Fragment key={at}>{styled(run, content(run))}</Fragment>
  ));
}

function content(run: LinkedRun): ReactNode {
  if (run.href)
    return isSafe(run.href) ? (
      <a href={run.href} data-to={toldTo(run.href, run.text)}>
        {run.text}
      </a>
    ) : (
      broken(run.text, french)
    );
  if (run.lost)
    return (
      <>
        {french(run.text)} <Lost way={run.lost} />
      </>
    );
  // What is damaged is shown as received.
  const set = run.damaged ? unbroken : french;
  let at = 0;
  const out: ReactNode[] = [];
  for (const link of run.links) {
    out.push(broken(run.text.slice(at, link.start), set), linked(link, run.text.slice(link.start, link.end)));
    at = link.end;
  }
  out.push(broken(run.text.slice(at), set));
  return out.map((node, key) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
    <Fragment key={key}>{node}</Fragment>
  ));
}

/** Where a link leads, unless its words say it. */
function toldTo(href: string, text: string): string | undefined {
  const to = href.replace(/^(?:https?:\/\/|mailto:)/i, "").replace(/\/$/, "");
  return text.toLowerCase().includes(to.toLowerCase()) ? undefined : to;
}

const isSafe = (href: string) => /^(?:https?:\/\/|mailto:)\S/i.test(href);

function linked({ href, definition }: Link, text: string): ReactNode {
  return definition === null ? (
    <a href={href}>{french(text)}</a>
  ) : (
    <a href={href} className="term" title={definition}>
      {french(text)}
    </a>
  );
}

/** A line break of the author's is one. */
function broken(text: string, set: (line: string) => string): ReactNode {
  return text.split("\n").map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text never change places
    <Fragment key={at}>
      {at > 0 && <br />}
      {set(line)}
    </Fragment>
  ));
}

function styled({ strong, em, script, damaged }: Run, inner: ReactNode): ReactNode {
  const Script = script;
  const whole = damaged ? <Misread>{inner}</Misread> : inner;
  const raised = Script ? <Script>{whole}</Script> : whole;
  const leaning = em ? <em>{raised}</em> : raised;
  return strong ? <strong>{leaning}</strong> : leaning;
}

/** Words that the recognition of characters spoiled, as received. */
function Misread({ children }: { children: ReactNode }) {
  return (
    <mark className="misread" title="Mal reconnu à la numérisation, tel que reçu">
      {children}
      <span className="sr-only" data-ours>
        {" "}
        (mal reconnu)
      </span>
    </mark>
  );
}

/** What leads somewhere in print and whose address was not received: it is read here, or may be found by its title. */
export function Lost({ way: { title, held } }: { way: LostWay }) {
  if (held)
    return (
      <a href={readerHref(held.id, held.event)} className="lost" data-ours>
        adresse non reçue : lire cette publication ici<span className="sr-only"> : {title}</span>
      </a>
    );
  return (
    <a href={searchHref(title)} rel="external nofollow" className="lost" data-ours>
      adresse non reçue : chercher ce titre<span className="sr-only"> : {title}</span>
    </a>
  );
}
