import { NOTHING_CHANGED, NOTHING_WRITTEN, says } from './says.js';

/** The process itself. */
export const platformRefusals = {
  'audit.append-only': says(
    'Une ligne du journal d’audit ne se modifie pas et ne s’efface pas.',
    'Elle est conservée telle quelle.',
    'Si elle est fausse, fais ce qu’il faut pour la corriger : ce sera une nouvelle ligne.',
  ),
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
  'platform.threads-closed': says(
    'Ce service s’arrête et ne commence plus rien.',
    'Ce qui était demandé n’est pas perdu : le service suivant le reprend.',
    'Attends que le service ait redémarré ; il n’y a rien à refaire.',
  ),
  'platform.storage-unavailable': says(
    'Les fichiers ne peuvent être ni lus ni écrits pour le moment.',
    'Ceux qui existent sont intacts, et un fichier n’est jamais écrit à moitié.',
    'Vérifie que le disque n’est pas plein et que le dossier est accessible, puis réessaie.',
  ),
  'platform.storage-path': says(
    'Ce nom de fichier ne convient pas.',
    'Rien n’a été lu ni écrit.',
    'Prends un nom fait de lettres sans accent, de chiffres, de points et de tirets.',
  ),
  'platform.unexpected': says(
    'Un incident est survenu de notre côté.',
    'Tes livres restent équilibrés : une demande y entre en entier ou pas du tout.',
    'Regarde si la tienne a été enregistrée, puis réessaie ; si cela continue, préviens la' +
      ' personne qui s’occupe de l’installation.',
  ),
  'platform.edited-meanwhile': says(
    'Quelqu’un d’autre a modifié cette page depuis que tu l’as ouverte.',
    'Sa modification est conservée ; la tienne n’est pas enregistrée.',
    'Recharge la page, regarde ce qui a changé, puis refais ta modification.',
  ),
  'platform.version-missing': says(
    'Cette modification ne dit pas de quelle version elle part (If-Match).',
    NOTHING_WRITTEN,
    'Lis d’abord ce que tu modifies et renvoie son ETag dans If-Match.',
  ),
  'platform.invalid-request': says(
    'Ta demande n’a pas la forme attendue[ : {fields}].',
    NOTHING_WRITTEN,
    'Corrige-la, puis renvoie-la.',
  ),

  // Starting and migrating: read by whoever runs the installation.
  'platform.config-refused': says(
    'L’installation ne peut pas démarrer avec ces réglages[ : {names}].',
    'Rien n’a démarré et les livres n’ont pas été touchés.',
    'Corrige-les dans l’environnement, puis relance ; le fichier .env.example les explique.',
  ),
  'platform.unsafe-database': says(
    'Cette base de données n’est pas assez sûre pour y tenir des livres[ : {faults}].',
    'Rien n’a démarré et rien n’a été écrit.',
    'Corrige ses réglages, puis relance.',
  ),
  'platform.migrations-pending': says(
    'Les livres ne sont pas encore à la version de ce programme[ : il manque {names}].',
    'Rien n’a démarré et les livres sont intacts.',
    'Lance la commande migrate, puis relance.',
  ),
  'platform.migration-altered': says(
    'Une migration déjà appliquée a été modifiée depuis[ : {name}].',
    'Aucune migration n’a été appliquée et les livres sont intacts.',
    'Remets le fichier d’origine ; un changement s’écrit dans une nouvelle migration.',
  ),
  'platform.migration-missing': says(
    'Le fichier d’une migration déjà appliquée manque[ : {name}].',
    'Aucune migration n’a été appliquée et les livres sont intacts.',
    'Installe la version du programme qui le contient, ou une plus récente.',
  ),
  'platform.migration-misnamed': says(
    'Une migration ne peut pas être rangée à sa place[ : {name}].',
    'Aucune migration n’a été appliquée et les livres sont intacts.',
    'Donne-lui un nom qui la place après les autres, puis relance.',
  ),
  'platform.migration-failed': says(
    'Une migration a échoué[ : {name}].',
    'Elle n’a rien laissé derrière elle et celles qui la précèdent sont appliquées.',
    'Lis la cause dans le journal du programme, corrige-la, puis relance.',
  ),
  'platform.not-the-owner': says(
    'Les migrations ne sont pas lancées par le bon rôle[ : {role}].',
    'Aucune migration n’a été appliquée et les livres sont intacts.',
    'Mets dans DATABASE_OWNER_URL le rôle plusloin_owner, puis relance.',
  ),
  'jobs.not-given-up': says(
    'Ce travail n’est pas abandonné : il est fait, ou sera retenté de lui-même.',
    NOTHING_CHANGED,
    'Attends un instant, puis regarde de nouveau.',
  ),
  'jobs.payload-refused': says(
    'Une tâche a reçu une demande qu’elle ne comprend pas[ : {job}].',
    'Elle n’a rien fait et les livres sont intacts.',
    'Préviens la personne qui s’occupe de l’installation : réessayer n’y changera rien.',
  ),
  'platform.unreadable-request': says(
    'La demande ne se lit pas.',
    NOTHING_CHANGED,
    'Vérifie sa forme (JSON, adresse, en-têtes), puis recommence.',
  ),
  'platform.request-too-large': says(
    'La demande est plus grande que ce qui est accepté.',
    NOTHING_CHANGED,
    'Envoie-la en plusieurs fois.',
  ),
  'platform.request-too-slow': says(
    'La demande a mis trop de temps à arriver.',
    NOTHING_CHANGED,
    'Vérifie ta connexion, puis recommence.',
  ),
  'platform.unsupported-media-type': says(
    'Ce type de contenu n’est pas lu ici.',
    NOTHING_CHANGED,
    'Envoie la demande en JSON (application/json).',
  ),
  'platform.append-only': says(
    'Une proposition répondue ne se modifie pas.',
    'Elle est conservée telle quelle.',
    'Propose de nouveau ce que tu veux changer.',
  ),
  'platform.proposal-reason-missing': says(
    'Il faut un nom et un motif d’au moins dix caractères.',
    NOTHING_CHANGED,
    'Dis qui le demande et pourquoi, en une phrase.',
  ),
  'platform.nothing-proposed': says(
    'Personne ne l’a proposé, ou une autre personne a déjà répondu[ ({subject})].',
    NOTHING_CHANGED,
    'Une première personne le propose avec un motif, une autre le confirme.',
  ),
  'platform.second-person-needed': says(
    'Une autre personne[ que {proposedBy}] doit confirmer.',
    NOTHING_CHANGED,
    'Demande à une deuxième personne de confirmer.',
  ),
} as const;
