import type { CheckName } from '@plusloin/contracts';

/** How each open check is mended, told by a command; screens have their own words. */
export const checkMends: Readonly<Record<CheckName, string>> = {
  'quarter-not-over': 'Attends le lendemain du dernier jour, ou demande un relevé provisoire.',
  'books-unfounded':
    'Indique qui tient ces livres et leur statut TVA, avec une date avant la fin du trimestre.',
  'quarter-open': 'Clôture d’abord ces trimestres : celui-ci s’appuie sur eux.',
  'later-closed':
    'Un trimestre plus récent est clôturé et ses mois sont fermés : passe les faits tardifs à la' +
    ' prochaine période ouverte.',
  'year-missing': 'Ouvre cet exercice (écriture d’à-nouveaux ou import), puis relance la clôture.',
  'party-missing':
    'Extourne cette écriture et repasse-la avec le tiers : COOP chez le membre, le code du membre' +
    ' à la coopérative.',
  suspense: 'Retrouve ce que sont ces montants et passe-les du compte d’attente à leur compte.',
  'numbers-missing': 'Lance la commande verify : elle nomme le numéro et le journal.',
  'contributions-differ':
    'Compare la contribution chez le membre et à la coopérative, et passe l’écriture qui manque.',
  'receipts-unlettered':
    'Lettre chaque encaissement avec les factures qu’il paie (commande letter) : la contribution' +
    ' n’en compte que le hors TVA. S’il paie une facture d’avant la reprise, lettre-le avec les' +
    ' à-nouveaux ; un acompte ou un trop-perçu se passe au compte d’acomptes et se lettre avec' +
    ' cette écriture.',
  'receipts-without-income':
    'Rien n’empêche de clôturer, mais ces encaissements ne comptent pas dans la contribution :' +
    ' ils soldent des à-nouveaux ou des acomptes dont le hors TVA est inconnu. S’ils doivent' +
    ' compter, reprends ces factures une à une, avec leur produit, avant de clôturer.',
};
