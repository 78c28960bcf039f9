import type { ledgerRefusals } from '../ledger.refusals.js';
import type { Polite } from '../says.js';

export const ledger: Polite<typeof ledgerRefusals> = {
  'ledger.unbalanced': { toDo: 'Corrigez ses lignes, puis recommencez.' },
  'ledger.nothing-to-post': { toDo: 'Ajoutez au moins un débit et un crédit.' },
  'ledger.append-only': { toDo: 'Pour corriger, extournez l’écriture, puis passez la bonne.' },
  'ledger.period-locked': {
    toDo:
      'Datez l’écriture de la prochaine période ouverte, et indiquez la période qu’elle concerne.',
  },
  'ledger.date-outside-period': { toDo: 'Corrigez la date ou la période.' },
  'ledger.year-not-open': { toDo: 'Ouvrez d’abord cet exercice, ou corrigez la date.' },
  'ledger.key-reused': {
    toDo: 'Si vous vouliez en passer une nouvelle, donnez-lui une autre clé.',
  },
  'ledger.unknown-account': { toDo: 'Choisissez un compte du plan, ou ajoutez d’abord celui-ci.' },
  'ledger.unknown-journal': {
    toDo: 'Choisissez un journal de la liste, ou ajoutez d’abord celui-ci.',
  },
  'ledger.practice-not-booked': { toDo: 'Vérifiez la date, ou le rattachement de l’activité.' },
  'ledger.over-lettered': { toDo: 'Réduisez le montant à lettrer.' },
  'ledger.nothing-to-letter': {
    toDo: 'Vérifiez le compte et les écritures : il faut un débit et un crédit encore ouverts.',
  },
  'ledger.lettering-locked': {
    toDo: 'Datez le lettrage, ou son annulation, d’un jour de la période ouverte.',
  },
  'ledger.file-already-imported': {
    toDo: 'Si vous attendiez un autre contenu, vérifiez que c’est le bon fichier.',
  },
  'ledger.import-mapping-refused': { toDo: 'Corrigez ce fichier, puis relancez l’import.' },
  'ledger.invalid-siren': {
    toDo: 'Corrigez les neuf chiffres du SIREN de l’entité, puis recommencez.',
  },
  'ledger.import-refused': {
    toDo: 'Corrigez les lignes que la liste nomme, puis importez-le de nouveau en entier.',
  },
  'ledger.books-do-not-balance': {
    toDo: 'Lancez la vérification des livres : elle nomme la première ligne modifiée.',
  },
  'ledger.not-whole-months': {
    toDo: 'Choisissez des dates qui commencent et finissent avec un mois.',
  },
  'ledger.unknown-entry': {
    toDo: 'Vérifiez sa place dans la suite des écritures, ou les livres choisis.',
  },
  'ledger.former-year-open': { toDo: 'Clôturez d’abord cet exercice, puis recommencez.' },
  'ledger.opening-differs': {
    toDo:
      'Comparez l’écriture d’ouverture à la balance de clôture, puis corrigez par une écriture.',
  },
  'ledger.year-end-entry': {
    toDo:
      'Passez la correction dans la prochaine période ouverte et dites l’exercice qu’elle' +
        ' concerne.',
  },
  'ledger.unknown-lettering': { toDo: 'Vérifiez son numéro, ou les livres choisis.' },
  'ledger.series-out-of-order': { toDo: 'Datez le document de ce jour-là ou d’un jour suivant.' },
  'ledger.books-differ': { toDo: 'Lancez « ops verify » : chaque ligne en cause y est nommée.' },
  'ledger.anchor-lost': { toDo: 'Remettez ce fichier depuis une sauvegarde, puis recommencez.' },
  'ledger.no-signing-key': { toDo: 'Réglez PLUSLOIN_SIGNING_KEY, puis recommencez.' },
  'ledger.days-span-years': { toDo: 'Choisissez des dates d’une seule année.' },
  'ledger.invalid-cursor': { toDo: 'Reprenez la lecture à la première page.' },
  'ledger.practices-do-not-add-up': {
    toDo: 'Lancez la vérification des livres : elle nomme la première ligne modifiée.',
  },
  'ledger.pooled-does-not-add-up': {
    toDo: 'Lancez la vérification des livres : elle nomme la première ligne modifiée.',
  },
};
