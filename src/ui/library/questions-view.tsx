import type { Passage } from "#domain/passage.ts";
import { capital, sentenceCase, spellingsOf } from "#domain/reading/sentence-case.ts";
import { groupBy } from "#lib/group-by.ts";
import { count, slugify } from "#lib/text.ts";
import { unbroken } from "#lib/typography.ts";
import type { AskedQuestion } from "#queries/resources.ts";
import { toldHref } from "../addresses.ts";
import { PageHeader } from "../layout/page-header.tsx";
import { type DocumentTitles, SourceLink } from "../source/source-link.tsx";
import { PlainText } from "../text/plain-text.tsx";

/** A question keeps its address as long as its publication asks it: a browser that is led to its answer unfolds it. */
const questionId = (question: string, { document }: Passage) => `${document}-${slugify(question)}`;

/** The questions that the publications ask and answer. */
export function QuestionsView({
  questions,
  titles,
}: {
  questions: readonly AskedQuestion[];
  titles: DocumentTitles;
}) {
  // What shouts is written as the answers write it.
  const spellings = spellingsOf(questions.flatMap(({ answer }) => answer.split("\n")));
  const shown = (text: string) => capital(sentenceCase(text, spellings));
  return (
    <>
      <PageHeader
        title="Les questions"
        lead="Ce que l'on a demandé lors des rencontres, et ce que les publications répondent."
      >
        <p className="mt-4">{count(questions.length, "question")}.</p>
      </PageHeader>
      <div className="page mt-4 grid gap-8">
        {[...groupBy(questions, ({ passage, section }) => `${passage.document} ${section?.id ?? ""}`)].map(
          ([key, those]) => (
            <section key={key}>
              <h2 className="text-xl">
                {unbroken(shown(those[0]?.section?.title ?? ""))}{" "}
                <span className="block font-sans text-sm font-normal text-ink-soft">
                  {titles[those[0]?.passage.document ?? ""]?.title}
                </span>
              </h2>
              <div className="mt-3 grid gap-2">
                {those.map(({ question, answer, passage, section, event }) => (
                  <details key={passage.lineStart} className="card px-4 py-3 has-[:target]:bg-ochre-tint">
                    <summary className="font-semibold">{unbroken(shown(question))}</summary>
                    <div id={questionId(question, passage)} className="prose mt-2 max-w-text">
                      <PlainText
                        lines={answer
                          .replace(/\*\*/g, "")
                          .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
                          .split("\n")}
                      />
                    </div>
                    <p className="mt-2 text-sm">
                      <a href={toldHref(section && { ...section, event }, passage)} className="link">
                        Lire dans sa partie
                      </a>{" "}
                      <SourceLink passage={passage} titles={titles} />{" "}
                      <a href={`#${questionId(question, passage)}`} className="link">
                        L'adresse de cette question
                      </a>
                    </p>
                  </details>
                ))}
              </div>
            </section>
          ),
        )}
      </div>
    </>
  );
}
