import type { platformRefusals } from '../platform.refusals.js';
import type { Polite } from '../says.js';

export const platform: Polite<typeof platformRefusals> = {
  'audit.append-only': {
    toDo: 'Si elle est fausse, faites ce qu’il faut pour la corriger : ce sera une nouvelle ligne.',
  },
  'platform.try-again': {
    safe: 'Rien n’a été enregistré de votre demande.',
    toDo: 'Réessayez dans un instant.',
  },
  'platform.not-found': {
    happened: 'Ce que vous cherchez n’existe pas ici[ ({id})].',
    toDo: 'Vérifiez le lien ou le code que vous avez suivi.',
  },
  'platform.database-unavailable': {
    toDo:
      'Réessayez dans une minute ; si cela continue, prévenez la personne qui s’occupe de' +
        ' l’installation.',
  },
  'platform.outcome-unknown': {
    safe:
      'Votre demande est enregistrée en entier ou pas du tout, mais on ne sait pas encore lequel.',
    toDo: 'Recommencez la même demande : elle ne sera pas comptée deux fois.',
  },
  'platform.threads-closed': {
    toDo: 'Attendez que le service ait redémarré ; il n’y a rien à refaire.',
  },
  'platform.storage-unavailable': {
    toDo:
      'Vérifiez que le disque n’est pas plein et que le dossier est accessible, puis réessayez.',
  },
  'platform.storage-path': {
    toDo: 'Prenez un nom fait de lettres sans accent, de chiffres, de points et de tirets.',
  },
  'platform.unexpected': {
    safe: 'Vos livres restent équilibrés : une demande y entre en entier ou pas du tout.',
    toDo:
      'Regardez si la vôtre a été enregistrée, puis réessayez ; si cela continue, prévenez la' +
        ' personne qui s’occupe de l’installation.',
  },
  'platform.edited-meanwhile': {
    happened: 'Quelqu’un d’autre a modifié cette page depuis que vous l’avez ouverte.',
    safe: 'Sa modification est conservée ; la vôtre n’est pas enregistrée.',
    toDo: 'Rechargez la page, regardez ce qui a changé, puis refaites votre modification.',
  },
  'platform.version-missing': {
    toDo: 'Lisez d’abord ce que vous modifiez et renvoyez son ETag dans If-Match.',
  },
  'platform.invalid-request': {
    happened: 'Votre demande n’a pas la forme attendue[ : {fields}].',
    toDo: 'Corrigez-la, puis renvoyez-la.',
  },
  'platform.config-refused': {
    toDo:
      'Corrigez-les dans l’environnement, puis relancez ; le fichier .env.example les explique.',
  },
  'platform.unsafe-database': { toDo: 'Corrigez ses réglages, puis relancez.' },
  'platform.migrations-pending': { toDo: 'Lancez la commande migrate, puis relancez.' },
  'platform.migration-altered': {
    toDo: 'Remettez le fichier d’origine ; un changement s’écrit dans une nouvelle migration.',
  },
  'platform.migration-missing': {
    toDo: 'Installez la version du programme qui le contient, ou une plus récente.',
  },
  'platform.migration-misnamed': {
    toDo: 'Donnez-lui un nom qui la place après les autres, puis relancez.',
  },
  'platform.migration-failed': {
    toDo: 'Lisez la cause dans le journal du programme, corrigez-la, puis relancez.',
  },
  'platform.not-the-owner': {
    toDo: 'Mettez dans DATABASE_OWNER_URL le rôle plusloin_owner, puis relancez.',
  },
  'jobs.not-given-up': { toDo: 'Attendez un instant, puis regardez de nouveau.' },
  'jobs.payload-refused': {
    toDo: 'Prévenez la personne qui s’occupe de l’installation : réessayer n’y changera rien.',
  },
  'platform.unreadable-request': {
    toDo: 'Vérifiez sa forme (JSON, adresse, en-têtes), puis recommencez.',
  },
  'platform.request-too-large': { toDo: 'Envoyez-la en plusieurs fois.' },
  'platform.idempotency-key-refused': {
    toDo:
      'Prenez une ligne de 1 à 200 signes visibles, pour une création en JSON dans une' +
        ' coopérative.',
  },
  'platform.idempotency-key-reused': { toDo: 'Prenez une nouvelle clé pour une nouvelle demande.' },
  'platform.already-done': {
    toDo: 'Regardez ce qui existe ; s’il faut la refaire, prenez une nouvelle clé.',
  },
  'platform.request-too-slow': { toDo: 'Vérifiez votre connexion, puis recommencez.' },
  'platform.unsupported-media-type': { toDo: 'Envoyez la demande en JSON (application/json).' },
  'platform.append-only': { toDo: 'Proposez de nouveau ce que vous voulez changer.' },
  'platform.proposal-reason-missing': { toDo: 'Dites qui le demande et pourquoi, en une phrase.' },
  'platform.second-person-needed': { toDo: 'Demandez à une deuxième personne de confirmer.' },
};
