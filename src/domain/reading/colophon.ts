const SETTING =
  "Les mots sont ceux de la publication ; la mise en page est la nôtre. Les titres que la source imprime en capitales sont en minuscules, les paragraphes et les listes qu'une page coupait sont réunis, les en-têtes et pieds de page sont écartés.";
const MISREAD = "Ce que la numérisation a mal reconnu est donné tel que reçu, souligné de points ou encadré.";

/** How a publication was set to be read, as a book says it at its end. */
export function colophonOf({ isMisread }: { isMisread: boolean }): string {
  return isMisread ? `${SETTING} ${MISREAD}` : SETTING;
}
