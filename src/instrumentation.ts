/** Called by Next where a page or an answer fails while it is made: the operator's log has why. What was searched is not in it. */
export function onRequestError(error: unknown, { path }: { path: string }): void {
  console.error(`${path.split("?", 1)[0]} n'a pas pu être fait :`, error);
}
