import { OwnScript } from "./own-script.tsx";

/** Says in the contents of a page what is being read, and keeps that in sight; a bar of contents closes once used. */
function followReading() {
  const all = document.querySelectorAll<HTMLAnchorElement>(".toc a[href*='#'], .read-contents a[href*='#']");
  const links = [...all].filter(
    ({ pathname, search }) => pathname + search === location.pathname + location.search,
  );
  const idOf = ({ hash }: HTMLAnchorElement) => decodeURIComponent(hash.slice(1));
  const headings = [...new Set(links.map(idOf))].flatMap((id) => document.getElementById(id) ?? []);
  /** Moves the contents, never the page. */
  const bring = (link: Element | null | undefined) => {
    const list = link?.closest(".read-contents");
    if (!link || !list) return;
    const [own, around] = [link.getBoundingClientRect(), list.getBoundingClientRect()];
    if (own.top < around.top || own.bottom > around.bottom)
      list.scrollTop += own.top - around.top - list.clientHeight / 3;
  };
  let shown: Element | undefined;
  const mark = () => {
    const read = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3).at(-1);
    if (read === shown) return;
    shown = read;
    for (const link of links) {
      if (read && idOf(link) === read.id) {
        link.setAttribute("aria-current", "true");
        bring(link);
      } else link.removeAttribute("aria-current");
    }
  };
  let waiting = false;
  const later = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mark();
    });
  };
  addEventListener("scroll", later, { passive: true });
  const bringCurrent = () => {
    for (const list of document.querySelectorAll(".read-contents")) {
      const [open, section] = list.querySelectorAll("[aria-current]");
      bring(section ?? open);
    }
  };
  mark();
  bringCurrent();
  const bar = document.querySelector<HTMLDetailsElement>(".read-bar");
  bar?.addEventListener("toggle", bringCurrent);
  bar?.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("a")) bar.open = false;
  });
}

/** Stands after the parts that the contents name. */
export function FollowReading() {
  return <OwnScript run={followReading} />;
}
