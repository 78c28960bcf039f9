import type { ProcessingShown } from '@plusloin/contracts';

/** What the product processes, by which schemas of the database it keeps it in. */
export interface Processing extends ProcessingShown {
  readonly schemas: readonly string[];
}

/**
 * The register of processing (GDPR, art. 30): one table, read by the screen, by `ops` and by the
 * test that asks every schema of the database for its line.
 */
export const processings: readonly Processing[] = [
  {
    name: 'identities',
    schemas: ['vault'],
    title: 'Identité des personnes accompagnées',
    purpose: 'Accompagner une personne, et pouvoir dire qui elle est à qui la loi le permet.',
    legalBasis: 'Contrat avec la personne (RGPD art. 6.1.b) ; obligation comptable (6.1.c)',
    subjects: ['Personnes accompagnées'],
    data: ['Nom, adresse, téléphone, e-mail', 'Numéro national, naissance, IBAN', 'Notes'],
    recipients: ['Le travailleur social de la personne, seul', 'Un inspecteur fiscal, sur papier'],
    kept: 'Comme les écritures qui portent le pseudonyme : dix ans, puis la clé est détruite.',
    protection: [
      'Scellé par une clé par personne, hors de la base et des sauvegardes',
      'Un pseudonyme partout ailleurs ; chaque ouverture est notée',
      'Accès exceptionnel : deux personnes, une raison, 24 heures, le membre averti',
    ],
  },
  {
    name: 'books',
    schemas: ['ledger', 'bullmq'],
    title: 'Livres comptables',
    purpose: 'Tenir les livres de la coopérative et de ses membres.',
    legalBasis: 'Obligation légale (RGPD art. 6.1.c)',
    subjects: ['Membres', 'Payeurs et fournisseurs', 'Personnes, sous pseudonyme'],
    data: ['Écritures, montants, dates, pièces', 'Tiers par code et nom'],
    recipients: ['Le membre', 'La comptabilité', 'L’administration fiscale'],
    kept: 'Dix ans à partir du 1er janvier qui suit l’année.',
    protection: ['Aucun nom de personne accompagnée', 'Chaîne d’empreintes, rien ne se modifie'],
  },
  {
    name: 'guidance',
    schemas: ['guidance'],
    title: 'Boussole des statuts',
    purpose:
      'Retrouver une comparaison par son lien ; dire à un membre qu’un seuil de son statut est ' +
      'proche ou passé, une fois par an.',
    legalBasis: 'Mesures avant contrat, puis contrat de membre (RGPD art. 6.1.b)',
    subjects: ['Toute personne qui compare, sans qu’on sache qui', 'Membres'],
    data: [
      'Réponses chiffrées sur le travail et le ménage, sans nom ni adresse',
      'D’un membre, le seuil et l’année, sans montant',
    ],
    recipients: ['Qui a le lien', 'Le membre'],
    kept:
      'Une comparaison, quatre-vingt-dix jours, ou moins si la personne l’efface ; un seuil, ' +
      'aussi longtemps que la personne est membre.',
    protection: [
      'Lien au hasard, gardé par son empreinte ; rien dans les journaux',
      'Séparation par coopérative dans la base, aucun montant gardé',
    ],
  },
  {
    name: 'statements',
    schemas: ['statements'],
    title: 'Relevés trimestriels',
    purpose: 'Dire à chaque membre ce qu’il gagne, doit et verse ; rendre compte ensemble.',
    legalBasis: 'Contrat avec le membre (RGPD art. 6.1.b)',
    subjects: ['Membres'],
    data: ['Chiffres du trimestre, par activité'],
    recipients: ['Le membre', 'La comptabilité', 'L’assemblée, pour le relevé groupé'],
    kept: 'Comme les livres.',
    protection: ['Empreinte signée de chaque fichier', 'Pas de nombre sous cinq personnes'],
  },
  {
    name: 'membership',
    schemas: ['membership', 'registry'],
    title: 'Candidatures, parcours et pièces',
    purpose: 'Accueillir, vérifier ce que la loi demande, suivre la vie de membre.',
    legalBasis: 'Mesures avant contrat et contrat (RGPD art. 6.1.b)',
    subjects: ['Candidats', 'Membres'],
    data: [
      'Nom, e-mail, téléphone, souhait',
      'Diplôme, assurance, extrait de casier, numéro d’inscription',
      'Rencontres, entretiens, étapes, notes, messages relayés',
    ],
    recipients: ['La coordination', 'L’accompagnateur de la personne'],
    kept:
      'Le parcours d’un membre : comme les livres. Par choix de la coopérative, pas par une loi, ' +
      'à compter du 1er janvier suivant : parcours refusé, retiré ou sans nouvelles, deux ans ' +
      '(la personne sans nouvelles est avertie un mois avant) ; ses pièces, un an ; pièces d’un ' +
      'membre, cinq ans après son départ, refusées un an, remplacées deux ans ; messages d’une ' +
      'mise en contact finie, un an ; entretiens, deux ans ; notes, deux ans après le départ.',
    protection: ['Pièces servies à l’ayant droit seul', 'Rien n’est jamais facturé à un candidat'],
  },
  {
    name: 'accounts',
    schemas: ['auth', 'identity'],
    title: 'Comptes d’accès et droits',
    purpose: 'Laisser entrer qui doit, et personne d’autre.',
    legalBasis: 'Contrat (RGPD art. 6.1.b) ; sécurité (6.1.f)',
    subjects: ['Toute personne qui se connecte'],
    data: ['Nom, e-mail', 'Empreinte du mot de passe, seconde preuve', 'Sessions : adresse, heure'],
    recipients: ['La personne elle-même', 'La coordination, pour les droits'],
    kept: 'Aussi longtemps que le compte ; les droits passés, comme le journal d’audit.',
    protection: ['argon2id', 'Un droit retiré tombe à la demande suivante'],
  },
  {
    name: 'audit-log',
    schemas: ['audit', 'platform'],
    title: 'Journal d’audit et travaux',
    purpose: 'Pouvoir dire qui a fait quoi, et qui a vu une identité.',
    legalBasis: 'Obligation de rendre compte (RGPD art. 5.2 et 32)',
    subjects: ['Toute personne qui se connecte'],
    data: ['Qui, quand, quelle action, sur quel objet : codes et pseudonymes'],
    recipients: ['La coordination', 'L’audit', 'Le membre, pour ce qui le concerne'],
    kept: 'Aussi longtemps que les livres.',
    protection: ['On y ajoute seulement', 'Ni nom ni texte libre sur une personne'],
  },
];
