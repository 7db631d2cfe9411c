/** The page of a site whose database does not answer: whole in itself, since nothing else can be counted on. */
export function unavailablePage(nonce: string): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Momentanément indisponible · Initiatives inclusives</title>
<style nonce="${nonce}">
body { margin: 0; background: #fcf8f1; color: #1d2a32; font: 1.0625rem/1.6 system-ui, sans-serif; }
main { max-width: 40rem; margin: 0 auto; padding: 15vh 1.5rem; border-top: 0.5rem solid #9c3a22; }
h1 { font-size: 1.75rem; line-height: 1.2; }
a { color: #17526f; }
</style>
</head>
<body>
<main>
<p>503</p>
<h1>L'annuaire est momentanément indisponible</h1>
<p>Sa base de données ne répond pas. Rien n'est perdu : réessayez dans quelques minutes.</p>
<p><a href="">Réessayer</a></p>
</main>
</body>
</html>
`;
}
