/** The sentences of one refusal, by language. Dutch and English come with the screens. */
export interface Refusal {
  readonly fr: string;
}

/**
 * What happened, what is safe, what to do: three sentences in plain words, said to one person.
 * A part between square brackets stands only when its `{places}` are known from the details of the
 * refusal; every place stands in such a part.
 */
const says = (happened: string, safe: string, toDo: string): Refusal => ({
  fr: withFrenchSpaces(`${happened} ${safe} ${toDo}`),
});

/** A high punctuation mark never begins a line: U+00A0 stands before it. */
function withFrenchSpaces(text: string): string {
  return text.replace(/ (?=[:;»])/g, '\u00a0').replace(/« /g, '«\u00a0');
}

/** Most refusals come before anything is written, and the transaction takes back the rest. */
const NOTHING_WRITTEN = 'Rien n’a été enregistré.';
const NOTHING_CHANGED = 'Rien n’a changé.';

/** The French sentence of every code. A code is stable: it is neither renamed nor reused. */
export const refusals = {
  // The process itself.
  'platform.try-again': says(
    'Plusieurs personnes ont écrit au même endroit au même moment.',
    'Rien n’a été enregistré de ta demande.',
    'Réessaie dans un instant.',
  ),
  'platform.not-found': says(
    'Ce que tu cherches n’existe pas ici[ ({id})].',
    NOTHING_CHANGED,
    'Vérifie le lien ou le code que tu as suivi.',
  ),
  'platform.database-unavailable': says(
    'Les livres sont injoignables pour le moment.',
    NOTHING_WRITTEN,
    'Réessaie dans une minute ; si cela continue, préviens la personne qui s’occupe de' +
      ' l’installation.',
  ),
  'platform.outcome-unknown': says(
    'La liaison avec les livres a été coupée pendant l’enregistrement.',
    'Ta demande est enregistrée en entier ou pas du tout, mais on ne sait pas encore lequel.',
    'Recommence la même demande : elle ne sera pas comptée deux fois.',
  ),
  'platform.unexpected': says(
    'Un incident est survenu de notre côté.',
    'Tes livres restent équilibrés : une demande y entre en entier ou pas du tout.',
    'Regarde si la tienne a été enregistrée, puis réessaie ; si cela continue, préviens la' +
      ' personne qui s’occupe de l’installation.',
  ),
  'platform.invalid-request': says(
    'Ta demande n’a pas la forme attendue[ : {fields}].',
    NOTHING_WRITTEN,
    'Corrige-la, puis renvoie-la.',
  ),

  // Words of the kernel.
  'kernel.invalid-calendar-date': says(
    'Cette date n’existe pas dans le calendrier[ : « {text} »].',
    NOTHING_WRITTEN,
    'Écris l’année, le mois et le jour, par exemple 2026-03-31.',
  ),
  'kernel.invalid-time-zone': says(
    'Ce fuseau horaire n’existe pas[ : « {text} »].',
    NOTHING_WRITTEN,
    'Écris par exemple Europe/Brussels ou Europe/Paris.',
  ),
  'kernel.invalid-quarter': says(
    'Ce trimestre n’existe pas[ : « {text} »].',
    NOTHING_WRITTEN,
    'Écris l’année et le trimestre, par exemple 2026-Q3.',
  ),
  'kernel.invalid-amount': says(
    'Ce montant n’est pas lisible[ : « {text} »].',
    NOTHING_WRITTEN,
    'Écris-le sans espace, avec un point et deux décimales au plus, par exemple 1234.50.',
  ),
  'kernel.invalid-currency': says(
    'Ce code de monnaie n’existe pas[ : « {text} »].',
    NOTHING_WRITTEN,
    'Écris ses trois lettres majuscules, par exemple EUR.',
  ),
  'kernel.invalid-rate': says(
    'Ce taux n’est pas lisible[ : « {text} »].',
    NOTHING_WRITTEN,
    'Écris-le avec un point, par exemple 5.5.',
  ),
  'kernel.invalid-structured-reference': says(
    'Cette communication structurée est fausse[ : « {text} »].',
    NOTHING_WRITTEN,
    'Recopie ses douze chiffres depuis le document, par exemple +++090/9337/55493+++.',
  ),

  // Who exists.
  'registry.unknown-cooperative': says(
    'Aucune coopérative ne porte ce nom[ : « {cooperative} »].',
    NOTHING_CHANGED,
    'Vérifie son nom court, par exemple passerelle.',
  ),
  'registry.unknown-entity': says(
    'Aucune entité juridique de cette coopérative ne porte ce code[ : « {entity} »].',
    NOTHING_CHANGED,
    'Vérifie le code dans la liste des entités.',
  ),

  // The books.
  'ledger.unbalanced': says(
    'Cette écriture n’est pas équilibrée[ : il y a {difference} d’écart entre débit et crédit].',
    NOTHING_WRITTEN,
    'Corrige ses lignes, puis recommence.',
  ),
  'ledger.nothing-to-post': says(
    'Cette écriture n’a aucune ligne.',
    NOTHING_WRITTEN,
    'Ajoute au moins un débit et un crédit.',
  ),
  'ledger.append-only': says(
    'Une écriture passée ne se modifie pas et ne s’efface pas.',
    'Les livres sont intacts.',
    'Pour corriger, extourne l’écriture, puis passe la bonne.',
  ),
  'ledger.period-locked': says(
    'Cette période est fermée[ ({period})].',
    'Rien n’a été enregistré et les livres fermés sont intacts.',
    'Date l’écriture de la prochaine période ouverte, et indique la période qu’elle concerne.',
  ),
  'ledger.date-outside-period': says(
    'La date[ {on}] n’est pas dans la période indiquée[ ({period})].',
    NOTHING_WRITTEN,
    'Corrige la date ou la période.',
  ),
  'ledger.year-not-open': says(
    'L’exercice[ {year}] n’est pas ouvert dans ces livres.',
    NOTHING_WRITTEN,
    'Ouvre d’abord cet exercice, ou corrige la date.',
  ),
  'ledger.key-reused': says(
    'Cette clé désigne déjà une écriture différente[ : « {key} »].',
    'L’écriture qui existe est intacte et rien n’a été ajouté.',
    'Si tu voulais en passer une nouvelle, donne-lui une autre clé.',
  ),
  'ledger.unknown-account': says(
    'Ce compte n’existe pas dans le plan comptable de ces livres[ : {account}].',
    NOTHING_WRITTEN,
    'Choisis un compte du plan, ou ajoute d’abord celui-ci.',
  ),
  'ledger.unknown-journal': says(
    'Ce journal n’existe pas dans ces livres[ : {journal}].',
    NOTHING_WRITTEN,
    'Choisis un journal de la liste, ou ajoute d’abord celui-ci.',
  ),
  'ledger.practice-not-booked': says(
    'Cette activité[ ({practice})] n’est pas tenue dans ces livres à cette date[ ({on})].',
    NOTHING_WRITTEN,
    'Vérifie la date, ou le rattachement de l’activité.',
  ),
  'ledger.already-reversed': says(
    'Cette écriture est déjà extournée[ par {reversedBy}].',
    'Les deux écritures restent dans les livres et rien n’a été ajouté.',
    'Il n’y a rien à refaire.',
  ),
  'ledger.over-lettered': says(
    'Ce lettrage dépasse ce qui reste à régler[ : il reste {outstanding}].',
    'Rien n’a été lettré.',
    'Réduis le montant à lettrer.',
  ),
  'ledger.file-already-imported': says(
    'Ce fichier a déjà été importé[ le {importedOn}].',
    'Ses écritures sont dans les livres une seule fois et rien n’a été ajouté.',
    'Si tu attendais un autre contenu, vérifie que c’est le bon fichier.',
  ),
  'ledger.import-refused': says(
    'Le fichier n’a pas été importé[ : il contient {count} refus].',
    'Aucune de ses lignes n’est dans les livres.',
    'Corrige les lignes que la liste nomme, puis importe-le de nouveau en entier.',
  ),

  // The close and its statements.
  'statements.checks-failed': says(
    'Le trimestre[ {quarter}] ne peut pas encore être clôturé.',
    'Rien n’a été figé.',
    'Règle ce que la liste nomme[ ({checks})], puis relance la clôture.',
  ),
  'statements.already-closed': says(
    'Le trimestre[ {quarter}] est déjà clôturé.',
    'Ses relevés sont conservés tels quels et rien n’a été recalculé.',
    'Consulte-les ; pour le rouvrir, il faut deux personnes et un motif.',
  ),
  'statements.proof-failed': says(
    'La clôture s’est arrêtée, car les sommes ne concordent pas[ : {difference} d’écart].',
    'Aucun relevé n’est publié et les livres sont intacts.',
    'Cherche l’écart avec la commande verify, puis relance la clôture.',
  ),
} as const satisfies Readonly<Record<string, Refusal>>;

/** A code that has its sentence. */
export type RefusalCode = keyof typeof refusals;

/** It promises nothing about what is safe, because nobody wrote down what such a code means. */
export const unknownRefusal = says(
  'Ta demande n’a pas abouti[ (code {code})].',
  'Regarde si elle a été enregistrée, puis réessaie.',
  'Si cela continue, transmets ce message à la personne qui s’occupe de l’installation.',
);
