export { type PrintedLine, printedLines } from "../../parse/text-lines.ts";
