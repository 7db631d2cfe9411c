import { LogoMark } from "./logo.tsx";

const LINKS = [
  { href: "/a-propos", label: "À propos, sources et licences" },
  { href: "/a-propos#contacts", label: "Faire modifier ou retirer un contact" },
  { href: "/enseignements", label: "Enseignements : ce qui réussit, ce qui freine" },
  { href: "/enseignements/chiffres", label: "Les chiffres des initiatives" },
  { href: "/restitutions/agenda", label: "L'agenda" },
  { href: "/ressources", label: "Les ressources pour aller plus loin" },
  { href: "/glossaire", label: "Le glossaire" },
  { href: "/questions", label: "Les questions" },
  { href: "/nouveautes", label: "Les nouveautés" },
  { href: "/qualite", label: "Ce que la lecture a trouvé" },
  { href: "/donnees", label: "Les données : téléchargements et API" },
  { href: "/documents", label: "Les publications" },
  { href: "/acteurs", label: "Les acteurs qu'elles nomment" },
  { href: "/hors-ligne", label: "Lire hors ligne" },
  { href: "/mentions-legales", label: "Mentions légales" },
  { href: "/accessibilite", label: "Accessibilité : non conforme" },
] as const;

export function SiteFooter() {
  return (
    <footer className="no-print mt-20 border-t-8 border-brick bg-foot text-on-panel">
      <div className="page grid gap-8 py-10 lg:grid-cols-[minmax(14rem,1fr)_auto]">
        <div className="flex max-w-xl gap-4">
          <span className="h-fit rounded-md bg-paper p-1.5">
            <LogoMark />
          </span>
          <p className="text-sm">
            Un annuaire tiré des publications de la DREETS Hauts-de-France. Chaque fait renvoie aux lignes qui
            le disent ; ce que les publications ne disent pas n'est pas deviné.
          </p>
        </div>
        <nav aria-label="Pied de page">
          <ul className="grid gap-x-8 gap-y-2 text-sm sm:grid-cols-2">
            {LINKS.map(({ href, label }) => (
              <li key={href}>
                <a href={href} className="underline underline-offset-4 hover:no-underline">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
