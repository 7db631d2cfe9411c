/** Version of the reading program, kept in the ledger. Raise it when the same text would be read otherwise. */
export const PROGRAM_VERSION = "1";
