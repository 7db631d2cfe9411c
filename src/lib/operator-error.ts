/** A failure that the operator can do something about: its message is one French sentence that says what. */
export class OperatorError extends Error {
  override name = "OperatorError";
}
