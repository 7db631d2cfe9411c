import { FIGURES, LESSONS } from "../addresses.ts";

/** The two faces of what initiatives teach: what they say, and what they count. */
export function LessonTabs({ current }: { current: "words" | "figures" }) {
  const tabs = [
    { code: "words", href: LESSONS, label: "Ce qui est dit" },
    { code: "figures", href: FIGURES, label: "Les chiffres" },
  ] as const;
  return (
    <nav aria-label="Enseignements" className="no-print">
      <ul className="tabs">
        {tabs.map(({ code, href, label }) => (
          <li key={code}>
            <a href={href} aria-current={code === current ? "page" : undefined} className="tab">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
