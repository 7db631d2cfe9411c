import type { Finding, Initiative } from "#domain/directory.ts";
import { findingsOn } from "#domain/doubts.ts";
import { contradictionsOf } from "#domain/silence.ts";
import { type StructureTypeCode, structureType, structureTypePattern } from "#domain/structure-types.ts";
import { TypeMark } from "../marks/type-mark.tsx";
import { DEDUCED, Proof, type ProofContext, sayingSo } from "../source/proof.tsx";
import { Doubt } from "./doubt.tsx";
import { factsOf } from "./facts.tsx";

/** What the sources say in a word or two, one thing a line, each with its sentence. */
export function FactsPanel({
  initiative: i,
  findings,
  context,
}: {
  initiative: Initiative;
  findings: readonly Finding[];
  context: ProofContext;
}) {
  const facts = factsOf(i, (passage) => (
    <Proof fact="budget" passages={[passage]} context={context} />
  )).filter((f) => f.value !== null && f.field !== "websites");
  if (facts.length === 0 && i.structureTypes.length === 0) return null;
  return (
    <section aria-labelledby="essentiel" className="card p-5">
      <h2 id="essentiel" className="text-xl">
        L'essentiel
      </h2>
      <dl className="mt-3 grid gap-3">
        {i.structureTypes.length > 0 && (
          <div>
            <dt className="text-sm font-bold">Type de structure</dt>
            {i.structureTypes.map((code) => (
              <dd key={code} className="flex items-start gap-2" data-type={code}>
                <TypeMark code={code} />
                <div className="min-w-0">
                  {structureType(code)?.label} <KindProof initiative={i} code={code} context={context} />
                </div>
              </dd>
            ))}
          </div>
        )}
        {facts.map(({ field, label, value, passages }) => (
          <div key={field}>
            <dt className="text-sm font-bold">{label}</dt>
            <dd>
              {value} {findingsOn(field, findings).length > 0 && <Doubt />}{" "}
              <Proof
                fact={field}
                passages={passages}
                context={context}
                contradictions={contradictionsOf(field, passages, findings)}
              />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function KindProof({
  initiative: i,
  code,
  context,
}: {
  initiative: Initiative;
  code: StructureTypeCode;
  context: ProofContext;
}) {
  const passages = i.evidence[`structureTypes.${code}`] ?? i.evidence.structureTypes ?? [];
  const pattern = structureTypePattern(code);
  return (
    <Proof
      fact="kind"
      passages={passages}
      context={context}
      needles={[pattern]}
      how={sayingSo(passages, context, pattern).length > 0 ? undefined : DEDUCED}
    />
  );
}
