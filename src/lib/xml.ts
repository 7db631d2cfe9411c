/** A text inside an element or an attribute of XML; what no XML may hold is left out. */
export function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[<>&"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
