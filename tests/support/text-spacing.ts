import type { Page } from "playwright";

/** WCAG 1.4.12: the distances that a reader may set, stronger than any rule of the site. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** Sets the texts of a page apart. A sheet that a script makes is no inline style: the page's own policy lets it in. */
export async function spaceTexts(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACED);
}

/** How far the letters of the page's title stand apart, beside their size. */
export function letterSpacing(page: Page): Promise<number> {
  return page.getByRole("heading", { level: 1 }).evaluate((title) => {
    const style = getComputedStyle(title);
    return Number.parseFloat(style.letterSpacing) / Number.parseFloat(style.fontSize);
  });
}

/** The first words of what is wider or, where nothing scrolls, higher than the box that hides the rest of it. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
    return (
      [
        ...document.body.querySelectorAll<HTMLElement>(
          "*:not(svg *, .leaflet-container, .leaflet-container *)",
        ),
      ]
        // Words for screen readers alone stand in a pixel.
        .filter(
          (e) => e.checkVisibility() && e.clientWidth > 1 && e.clientHeight > 1 && e.textContent?.trim(),
        )
        .filter((e) => {
          const { overflowX, overflowY } = getComputedStyle(e);
          const isTooWide = hides(overflowX) && e.scrollWidth > e.clientWidth + 1;
          return isTooWide || (hides(overflowY) && e.scrollHeight > e.clientHeight + 1);
        })
        .map((e) => `${e.tagName.toLowerCase()}.${e.className}: ${e.textContent?.trim().slice(0, 60)}`)
    );
  });
}
