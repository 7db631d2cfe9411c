/** The networks that structures of this field belong to, by the names that they go by, for expressions on text as printed. */
export const NETWORKS =
  "COORACE|Coorace|C[Hh][Aa][Nn][Tt][Ii][Ee][Rr] [ÉEée][Cc][Oo][Ll][Ee]|UNEA|UNAI|CNLRQ|Mouvement des régies|L['’]Heureux Cyclage|[Rr]éseau Cocagne|Emmaüs France|Fédération des entreprises d['’]insertion|Fédération (?:française )?des (?:GEIQ|Geiq)|Réseau (?:national )?des (?:ressourceries|recycleries)(?: et (?:ressourceries|recycleries))?|Tissons la [Ss]olidarité|Fédération des acteurs de la solidarité|Réseau des [Cc]afés [Cc]ulturels|Envie";
