import { NOTHING_CHANGED, says } from './says.js';

/** Who signs in, and what they may do. */
export const identityRefusals = {
  'identity.not-signed-in': says(
    'Il faut se connecter pour continuer.',
    NOTHING_CHANGED,
    'Connecte-toi, puis recommence.',
  ),
  // The same words whether the account exists or not.
  'identity.wrong-credentials': says(
    'L’adresse ou le mot de passe ne correspond pas.',
    NOTHING_CHANGED,
    'Vérifie les deux ; si le mot de passe est oublié, demande un lien pour le changer.',
  ),
  'identity.wrong-code': says(
    'Ce code ne correspond pas.',
    NOTHING_CHANGED,
    'Prends le code que ton application montre maintenant, ou un code de secours.',
  ),
  'identity.sign-in-again': says(
    'Cette connexion a attendu trop longtemps.',
    NOTHING_CHANGED,
    'Recommence depuis l’adresse et le mot de passe.',
  ),
  'identity.too-many-attempts': says(
    'Il y a eu trop d’essais en peu de temps.',
    'Ton compte est intact.',
    'Attends[ {seconds} secondes], puis réessaie.',
  ),
  'identity.second-factor-required': says(
    'Cette partie demande une seconde preuve : un code ou une clé d’accès.',
    NOTHING_CHANGED,
    'Montre-la, ou ajoutes-en une dans les réglages de ton compte.',
  ),
  'identity.step-up-required': says(
    'Cette action demande une preuve toute fraîche que c’est bien toi.',
    NOTHING_CHANGED,
    'Montre un code ou ta clé d’accès, puis recommence.',
  ),
  'identity.confirms-too-soon': says(
    'Ton rôle a moins de trois jours : il ne permet pas encore de confirmer à deux.',
    NOTHING_CHANGED,
    'Confirme[ à partir du {from}], ou demande-le à une personne qui est là depuis plus longtemps.',
  ),
  'identity.proposed-too-soon': says(
    'La personne qui l’a proposé a son rôle depuis moins de trois jours.',
    NOTHING_CHANGED,
    'Confirme[ à partir du {from}], ou refuse et fais-le proposer par quelqu’un d’autre.',
  ),
  'identity.token-not-taken': says(
    'Un jeton ne suffit pas pour cette demande.',
    NOTHING_CHANGED,
    'Connecte-toi dans un navigateur, puis recommence.',
  ),
  'identity.token-may-only-read': says(
    'Ce jeton ne permet que de lire.',
    NOTHING_CHANGED,
    'Prends un jeton qui permet aussi d’écrire, puis recommence.',
  ),
  'identity.too-many-tokens': says(
    'Ce compte a déjà tous les jetons possibles[ ({most})].',
    NOTHING_CHANGED,
    'Retires-en un qui ne sert plus, puis recommence.',
  ),
  'identity.last-coordinator': says(
    'Ce rôle de coordination ne peut pas être retiré ainsi : c’est le dernier, ou le tien.',
    NOTHING_CHANGED,
    'Invite une autre personne à la coordination ; elle pourra le retirer.',
  ),
  'identity.foreign-origin': says(
    'Cette demande vient d’un autre site.',
    NOTHING_CHANGED,
    'Ouvre l’application à son adresse habituelle, puis recommence.',
  ),
  'identity.weak-password': says(
    'Ce mot de passe est trop court ou trop long.',
    'L’ancien, s’il y en a un, reste valable.',
    'Prends de 12 à 128 caractères, par exemple quelques mots.',
  ),
  'identity.link-expired': says(
    'Ce lien a déjà servi ou n’est plus valable.',
    NOTHING_CHANGED,
    'Demandes-en un autre.',
  ),
  'identity.passkey-refused': says(
    'Cette clé d’accès n’a pas été acceptée.',
    NOTHING_CHANGED,
    'Recommence, ou connecte-toi par adresse et mot de passe.',
  ),
  'identity.second-factor-refused': says(
    'Cette demande sur la seconde preuve ne peut pas aboutir dans l’état actuel.',
    NOTHING_CHANGED,
    'Vérifie ce qui est déjà réglé dans ton compte, puis recommence.',
  ),
  'identity.sign-in-to-accept': says(
    'Cette invitation s’adresse à un compte qui existe déjà.',
    'Elle reste valable.',
    'Connecte-toi avec ce compte, puis ouvre le lien de nouveau.',
  ),
  'identity.account-details-missing': says(
    'Il manque un nom et un mot de passe pour ouvrir le compte.',
    'L’invitation reste valable.',
    'Donne les deux, puis recommence.',
  ),
  'identity.invitation-for-another': says(
    'Cette invitation s’adresse à une autre adresse que la tienne.',
    'Elle reste valable.',
    'Déconnecte-toi, puis ouvre le lien de nouveau.',
  ),
  'identity.candidate-without-path': says(
    'Une personne candidate ne s’invite pas d’ici : son accès va avec sa candidature.',
    'Aucune lettre n’est partie.',
    'Ouvre son dossier dans Candidatures, ou donne-lui l’adresse de la pré-inscription.',
  ),
  'identity.member-missing': says(
    'Ce rôle concerne un membre, et la demande n’en nomme pas[ ({role})].',
    NOTHING_CHANGED,
    'Choisis le membre, puis recommence.',
  ),
  'identity.mail-not-sent': says(
    'Le message n’a pas pu partir.',
    'L’invitation est enregistrée, mais personne ne l’a reçue.',
    'Réessaie dans une minute ; si cela continue, préviens la personne qui s’occupe de' +
      ' l’installation.',
  ),
  'identity.authenticator-key-not-held': says(
    'Une application de codes est scellée par une clé que l’installation n’a pas.',
    NOTHING_CHANGED,
    'Donne l’ancienne clé dans PLUSLOIN_OTHER_KEYS, puis recommence.',
  ),
  'identity.demo-accounts': says(
    'Cette base contient des comptes de démonstration[ : {emails}].',
    'Rien n’a démarré et les livres sont intacts.',
    'Retire ces comptes, ou démarre en mode démonstration.',
  ),
} as const;
