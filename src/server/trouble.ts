import { policyHash } from "./page-html.ts";

/** A page of ours that counts on nothing else: neither the database nor Next. */
export interface Trouble {
  status: number;
  title: string;
  text: string;
}

export const UNAVAILABLE: Trouble = {
  status: 503,
  title: "L'annuaire est momentanément indisponible",
  text: "Sa base de données ne répond pas. Rien n'est perdu : réessayez dans quelques minutes.",
};

export const BROKEN: Trouble = {
  status: 500,
  title: "La page n'a pas pu s'afficher",
  text: "Quelque chose n'a pas fonctionné de notre côté. Réessayez dans un instant ; si cela dure, l'exploitant du site en est averti par son journal.",
};

/** What the request asks for is not something that a site of pages answers: what was expected. */
export const REFUSED = (status: 400 | 405 | 414): Trouble => ({
  status,
  title: "Cette demande n'est pas comprise",
  text: EXPECTED[status],
});

const EXPECTED = {
  400: "L'adresse contient un signe ou un nom qu'aucune adresse de l'annuaire n'a : un signe de contrôle, « \\ », « %2F », un code « % » incomplet ou hors d'UTF-8, ou le paramètre « __proto__ ».",
  405: "L'annuaire se lit : on attend GET ou HEAD.",
  414: "L'adresse est trop longue : on attend 8 000 signes au plus.",
};

export const TOO_MANY: Trouble = {
  status: 429,
  title: "Trop de demandes à la fois",
  text: "Les en-têtes RateLimit disent combien il en reste et quand réessayer. Pour tout avoir, un seul fichier suffit : /api/v1/telecharger/initiatives.json",
};

export const TOO_MANY_PAGES: Trouble = {
  status: 429,
  title: "Trop de pages à la fois",
  text: "Beaucoup de pages viennent d'être demandées depuis votre connexion, qui peut servir à plusieurs personnes. Réessayez dans une minute. Pour tout avoir, un seul fichier suffit : /api/v1/telecharger/initiatives.json",
};

/** The paper, ink, brick and sea of tokens.css by day and by night, which nothing is asked for here. */
const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; background: #fcf8f1; color: #1d2a32; font: 1.0625rem/1.6 system-ui, sans-serif; }
main { max-width: 40rem; margin: 0 auto; padding: 15vh 1.5rem; border-top: 0.5rem solid #9c3a22; }
h1 { font-size: 1.75rem; line-height: 1.2; }
a { color: #17526f; }
@media (prefers-color-scheme: dark) {
body { background: #12191e; color: #ece7db; }
main { border-color: #f5b09c; }
a { color: #9ccfe6; }
}
`;

/** Its one style, as its policy names it. */
export const TROUBLE_STYLES = [policyHash(STYLE)];

export function troublePage({ status, title, text }: Trouble): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} · Initiatives inclusives</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p>${status}</p>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="/">Accueil de l'annuaire</a></p>
</main>
</body>
</html>
`;
}
