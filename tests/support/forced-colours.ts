import type { Page } from "playwright";

/** What is chosen or current and, beside what is not, differs in nothing that stays where the system chooses the colours. */
export function saidByColour(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const CHOSEN = "[aria-current], [aria-selected='true'], [aria-pressed='true']";
    const lookOf = (element: Element) => {
      const style = getComputedStyle(element);
      const edges = [
        style.borderTopWidth,
        style.borderRightWidth,
        style.borderBottomWidth,
        style.borderLeftWidth,
      ];
      const marks = ["::before", "::after"].map((mark) => getComputedStyle(element, mark).content);
      const outline = style.outlineStyle === "none" ? "" : style.outlineWidth;
      return [style.fontWeight, style.textDecorationLine, outline, ...edges, ...marks].join();
    };
    return [...document.querySelectorAll(CHOSEN)].flatMap((chosen) => {
      const group = chosen.closest("ul, ol, nav, fieldset, [role='listbox']");
      const others = [...(group?.querySelectorAll(chosen.tagName) ?? [])].filter(
        (other) => !other.matches(CHOSEN) && other.className === chosen.className,
      );
      const isAlike = others.some((other) => lookOf(other) === lookOf(chosen));
      return isAlike && chosen.checkVisibility()
        ? [`${chosen.className}: ${chosen.textContent?.trim()}`]
        : [];
    });
  });
}
