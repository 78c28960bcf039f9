import type { identityRefusals } from '../identity.refusals.js';
import type { Polite } from '../says.js';

export const identity: Polite<typeof identityRefusals> = {
  'identity.not-signed-in': { toDo: 'Connectez-vous, puis recommencez.' },
  'identity.wrong-credentials': {
    toDo: 'Vérifiez les deux ; si le mot de passe est oublié, demandez un lien pour le changer.',
  },
  'identity.wrong-code': {
    toDo: 'Prenez le code que votre application montre maintenant, ou un code de secours.',
  },
  'identity.sign-in-again': { toDo: 'Recommencez depuis l’adresse et le mot de passe.' },
  'identity.too-many-attempts': {
    safe: 'Votre compte est intact.',
    toDo: 'Attendez[ {seconds} secondes], puis réessayez.',
  },
  'identity.second-factor-required': {
    toDo: 'Montrez-la, ou ajoutez-en une dans les réglages de votre compte.',
  },
  'identity.step-up-required': {
    happened: 'Cette action demande une preuve toute fraîche que c’est bien vous.',
    toDo: 'Montrez un code ou votre clé d’accès, puis recommencez.',
  },
  'identity.token-not-taken': { toDo: 'Connectez-vous dans un navigateur, puis recommencez.' },
  'identity.token-may-only-read': {
    toDo: 'Prenez un jeton qui permet aussi d’écrire, puis recommencez.',
  },
  'identity.too-many-tokens': { toDo: 'Retirez-en un qui ne sert plus, puis recommencez.' },
  'identity.last-coordinator': {
    happened:
      'Ce rôle de coordination ne peut pas être retiré ainsi : c’est le dernier, ou le vôtre.',
    toDo: 'Invitez une autre personne à la coordination ; elle pourra le retirer.',
  },
  'identity.foreign-origin': {
    toDo: 'Ouvrez l’application à son adresse habituelle, puis recommencez.',
  },
  'identity.weak-password': { toDo: 'Prenez de 12 à 128 caractères, par exemple quelques mots.' },
  'identity.link-expired': { toDo: 'Demandez-en un autre.' },
  'identity.passkey-refused': {
    toDo: 'Recommencez, ou connectez-vous par adresse et mot de passe.',
  },
  'identity.second-factor-refused': {
    toDo: 'Vérifiez ce qui est déjà réglé dans votre compte, puis recommencez.',
  },
  'identity.sign-in-to-accept': {
    toDo: 'Connectez-vous avec ce compte, puis ouvrez le lien de nouveau.',
  },
  'identity.account-details-missing': { toDo: 'Donnez les deux, puis recommencez.' },
  'identity.invitation-for-another': {
    happened: 'Cette invitation s’adresse à une autre adresse que la vôtre.',
    toDo: 'Déconnectez-vous, puis ouvrez le lien de nouveau.',
  },
  'identity.member-missing': { toDo: 'Choisissez le membre, puis recommencez.' },
  'identity.mail-not-sent': {
    toDo:
      'Réessayez dans une minute ; si cela continue, prévenez la personne qui s’occupe de' +
        ' l’installation.',
  },
  'identity.authenticator-key-not-held': {
    toDo: 'Donnez l’ancienne clé dans PLUSLOIN_OTHER_KEYS, puis recommencez.',
  },
  'identity.demo-accounts': { toDo: 'Retirez ces comptes, ou démarrez en mode démonstration.' },
  'identity.confirms-too-soon': {
    happened: 'Votre rôle a moins de trois jours : il ne permet pas encore de confirmer à deux.',
    toDo:
      'Confirmez[ à partir du {from}], ou demandez-le à une personne qui est là depuis plus' +
        ' longtemps.',
  },
  'identity.proposed-too-soon': {
    toDo: 'Confirmez[ à partir du {from}], ou refusez et faites-le proposer par quelqu’un d’autre.',
  },
  'identity.candidate-without-path': {
    toDo: 'Ouvrez son dossier dans Candidatures, ou donnez-lui l’adresse de la pré-inscription.',
  },
};
