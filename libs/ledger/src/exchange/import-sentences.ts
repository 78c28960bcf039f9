interface Sentences {
  readonly why: string;
  readonly mend: string;
}

/** `why` and `mend` of every refusal of a file. A code is stable: neither renamed nor reused. */
export const importSentences = {
  // The file as a whole.
  'import.file-empty': {
    why: 'Le fichier ne contient aucune écriture.',
    mend: 'Vérifie que c’est le bon fichier et que son export est complet.',
  },
  'import.file-too-large': {
    why: 'Le fichier dépasse la taille permise.',
    mend: 'Exporte un exercice par fichier.',
  },
  'import.line-too-long': {
    why: 'Une ligne dépasse la longueur permise : la lecture s’arrête là.',
    mend: 'Vérifie les fins de ligne et que c’est bien un fichier d’écritures.',
  },
  'import.encoding-unknown': {
    why: 'Le fichier est en UTF-16, que la norme ne connaît pas.',
    mend: 'Enregistre-le en UTF-8 ou en ISO 8859-15.',
  },
  'import.encoding-mixed': {
    why: 'Cette ligne n’est pas en UTF-8 alors que les précédentes le sont.',
    mend: 'Enregistre le fichier entier dans un seul encodage : UTF-8 ou ISO 8859-15.',
  },
  'import.separator-unknown': {
    why: 'La première ligne n’a ni tabulation ni barre verticale entre ses champs.',
    mend: 'Exporte le FEC avec l’un de ces deux séparateurs.',
  },
  'import.header-column-count': {
    why: 'Un FEC a 18 colonnes, ou 22 pour une trésorerie de BNC.',
    mend: 'Exporte les colonnes officielles, toutes et dans leur ordre.',
  },
  'import.header-column': {
    why: 'Cette colonne n’est pas celle de la liste officielle à cette place.',
    mend: 'Remets les noms officiels dans leur ordre, sans guillemets.',
  },

  // One line.
  'import.blank-line': {
    why: 'Cette ligne est vide au milieu du fichier.',
    mend: 'Supprime-la.',
  },
  'import.column-count': {
    why: 'Cette ligne n’a pas autant de champs que la première ligne du fichier.',
    mend: 'Cherche un séparateur ou un retour à la ligne dans un libellé.',
  },
  'import.control-character': {
    why: 'Ce champ contient un caractère de commande invisible.',
    mend: 'Efface ce caractère dans le logiciel d’origine, puis exporte de nouveau.',
  },
  'import.field-missing': {
    why: 'Ce champ est obligatoire et il est vide.',
    mend: 'Remplis-le, ou lis le fichier avec --regroup si la loi le demande mais pas les livres.',
  },
  'import.date': {
    why: 'Ce n’est pas une date du calendrier sous la forme attendue.',
    mend: 'Écris-la dans la forme du fichier, AAAAMMJJ pour un FEC, par exemple 20260331.',
  },
  'import.amount': {
    why: 'Ce n’est pas un montant : des chiffres, une virgule, deux décimales au plus.',
    mend: 'Écris-le sans séparateur de milliers, par exemple 1234,50.',
  },
  'import.amount-missing': {
    why: 'Cette ligne n’a ni débit ni crédit.',
    mend: 'Écris le montant d’un côté et 0,00 de l’autre.',
  },
  'import.amount-too-large': {
    why: 'Ce montant dépasse ce que les livres peuvent porter.',
    mend: 'Vérifie-le : une référence a pu prendre la place du montant.',
  },
  'import.debit-and-credit': {
    why: 'Cette ligne a un débit et un crédit à la fois.',
    mend: 'Fais-en deux lignes.',
  },
  'import.sense': {
    why: 'Le sens n’est ni D ni C, ni +1 ni -1.',
    mend: 'Écris D pour un débit, C pour un crédit.',
  },
  'import.currency': {
    why: 'Le montant en devise et le code de la devise vont ensemble, et le code a trois lettres.',
    mend: 'Remplis les deux, par exemple 100,00 et USD, ou vide les deux.',
  },
  'import.letter-missing': {
    why: 'Cette ligne a une date de lettrage sans code de lettrage.',
    mend: 'Ajoute le code ou enlève la date, ou lis le fichier avec --regroup.',
  },
  'import.validated-before-entry': {
    why: 'L’écriture est validée avant sa propre date.',
    mend: 'Corrige l’une des deux dates, ou lis le fichier avec --regroup.',
  },
  'import.account-form': {
    why: 'Ce numéro de compte n’a pas la forme d’un compte du plan comptable.',
    mend: 'Écris deux à quinze chiffres ou lettres, ou renomme-le dans « accounts » du mapping.',
  },
  'import.account-digits': {
    why: 'Un numéro de compte du FEC commence par trois chiffres.',
    mend: 'Corrige ce compte dans le logiciel d’origine.',
  },
  'import.journal-form': {
    why: 'Ce code de journal a d’autres signes que des chiffres, des lettres, - et _.',
    mend: 'Donne-lui un code dans « journals » du mapping, de seize signes au plus.',
  },
  'import.period': {
    why: 'Cette période ne va pas avec la date de l’écriture.',
    mend: 'Écris 0 le premier janvier, 13 le 31 décembre, ou le mois de la date.',
  },
  'import.concerns': {
    why: 'Ce n’est ni un trimestre ni un jour, ou il vient après l’écriture.',
    mend: 'Écris le trimestre que le fait concerne, par exemple 2026-T2, ou son jour.',
  },

  // CSV.
  'import.quote-stray': {
    why: 'Un guillemet se trouve au milieu d’un champ qui n’en a pas au début.',
    mend: 'Mets le champ entre guillemets et double ceux qu’il contient.',
  },
  'import.quote-unclosed': {
    why: 'Un guillemet s’ouvre sur cette ligne et ne se ferme jamais.',
    mend: 'Ferme-le, ou enlève-le.',
  },
  'import.csv-column-missing': {
    why: 'La première ligne n’a pas cette colonne que le mapping demande.',
    mend: 'Corrige le nom dans « csv.columns » du mapping, ou ajoute la colonne au fichier.',
  },
  'import.csv-column-twice': {
    why: 'La première ligne a cette colonne plusieurs fois.',
    mend: 'Donne un nom différent à chaque colonne.',
  },

  // What the mapping says of a line.
  'import.analytic-unknown': {
    why: 'Aucune règle du mapping ne dit à quelle activité va ce code analytique.',
    mend: 'Ajoute une règle dans « practices.rules » du mapping.',
  },

  // Entries.
  'import.entry-unbalanced': {
    why: 'Les lignes de cette écriture ne s’équilibrent pas.',
    mend: 'Corrige l’écriture, ou lis le fichier avec --regroup si ses numéros ne valent rien.',
  },
  'import.entry-several-dates': {
    why: 'Une écriture a une seule date et celle-ci en a plusieurs.',
    mend: 'Corrige les dates ou les numéros, ou lis le fichier avec --regroup.',
  },
  'import.entry-concerns-twice': {
    why: 'Une écriture concerne un seul trimestre ou un seul jour, et celle-ci en a plusieurs.',
    mend: 'Fais-en plusieurs écritures, ou écris le même sur chacune de ses lignes.',
  },
  'import.number-returns': {
    why: 'Ce numéro revient après la fin équilibrée de l’écriture qui le porte.',
    mend: 'Donne un autre numéro à cette écriture, ou lis le fichier avec --regroup.',
  },
  'import.entry-too-long': {
    why: 'Cette écriture a plus de lignes que les livres n’en numérotent.',
    mend: 'Vérifie les numéros : plusieurs écritures portent sans doute le même.',
  },
  'import.entries-scattered': {
    why: 'Trop d’écritures attendent encore leurs dernières lignes.',
    mend: 'Trie le fichier par journal et par numéro d’écriture.',
  },
  'import.run-leftover': {
    why: 'À partir de cette ligne, le solde du journal ne revient jamais à zéro.',
    mend: 'Corrige la première pièce déséquilibrée de ces lignes.',
  },
} as const satisfies Readonly<Record<string, Sentences>>;

export type ImportRefusalCode = keyof typeof importSentences;
