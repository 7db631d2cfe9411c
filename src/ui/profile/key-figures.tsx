import type { Finding, Initiative, KeyFigure } from "#domain/directory.ts";
import { isDoubtful } from "#domain/doubts.ts";
import { contradictionsOf } from "#domain/silence.ts";
import { type ToldFigure, toldFigures } from "#domain/told-figures.ts";
import { count, fold, formatNumber, literally } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import { Proof, type ProofContext } from "../source/proof.tsx";
import { Doubt } from "./doubt.tsx";

/** The figures that the publications give of it: the telling ones, then the others folded, each with its sentence. */
export function KeyFigures({
  initiative,
  findings,
  context,
}: {
  initiative: Initiative;
  findings: readonly Finding[];
  context: ProofContext;
}) {
  if (initiative.keyFigures.length === 0) return null;
  const { shown, folded } = toldFigures(initiative, (f) => isDoubtful("keyFigures", [f.passage], findings));
  const list = (figures: readonly ToldFigure[]) => (
    <ul className="mt-4 grid grid-cols-2 items-start gap-3 sm:grid-cols-3">
      {figures.map((told, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a source can print one figure twice
        <Figure key={at} told={told} findings={findings} context={context} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="chiffres">
      <h2 id="chiffres" className="text-2xl">
        Chiffres clés
      </h2>
      {shown.length > 0 && list(shown)}
      {folded.length > 0 && (
        <details className="mt-3">
          <summary>
            {shown.length > 0
              ? count(folded.length, "autre chiffre", "autres chiffres")
              : `${count(folded.length, "chiffre")}, à lire dans ${folded.length < 2 ? "sa phrase" : "leurs phrases"}`}
          </summary>
          {list(folded)}
        </details>
      )}
    </section>
  );
}

function Figure({
  told: { figure, value, caption },
  findings,
  context,
}: {
  told: ToldFigure;
  findings: readonly Finding[];
  context: ProofContext;
}) {
  const doubtful = isDoubtful("keyFigures", [figure.passage], findings);
  return (
    <li className="rounded-lg border border-sand-line bg-sand p-4 has-[details[open]]:col-span-full">
      <span className="block font-heading text-2xl font-bold text-brick tabular-nums">{unbroken(value)}</span>
      {caption && <span className="block text-sm">{unbroken(caption)}</span>}
      {doubtful && <Doubt />}{" "}
      <Proof
        fact="figure"
        passages={[figure.passage]}
        context={context}
        needles={needlesOf(figure)}
        contradictions={contradictionsOf("keyFigures", [figure.passage], findings)}
      />
    </li>
  );
}

/** A number as it may be printed, blanks and commas included, and the words beside it. */
function needlesOf({ value, label }: KeyFigure): RegExp[] {
  const groups = value === null ? [] : formatNumber(value).split(/[\u202f\u00a0 ]/);
  const said = fold(label).split(" ").slice(0, 3).join(" ");
  return [
    ...(groups.length > 0 ? [new RegExp(`(?<!\\d)${groups.join("[ .]?")}(?!\\d)`)] : []),
    new RegExp(literally(said)),
  ];
}
