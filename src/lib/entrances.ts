/**
 * Made as soon as there is a new version: what visitors ask for first, and a search, since the first one that a process
 * makes asks the database for all words of the thesaurus. What was kept on disk is not made again.
 */
export const ENTRANCES = ["/", "/initiatives", "/initiatives?q=insertion", "/carte", "/restitutions"];
