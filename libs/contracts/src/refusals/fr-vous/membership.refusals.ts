import type { membershipRefusals } from '../membership.refusals.js';
import type { Polite } from '../says.js';

export const membership: Polite<typeof membershipRefusals> = {
  'membership.invalid-rule': { toDo: 'Corrigez ce que la liste nomme, puis recommencez.' },
  'membership.rule-differs': {
    toDo: 'Pour la changer, ajoutez la règle suivante, avec la date où elle commence.',
  },
  'membership.ceiling-in-the-past': { toDo: 'Choisissez un premier jour[ à partir du {today}].' },
  'membership.rule-in-closed-quarter': {
    toDo: 'Choisissez un premier jour[ à partir du {first}].',
  },
  'membership.same-bank-details': { toDo: 'Vérifiez le numéro que vous vouliez écrire.' },
  'membership.facts-first': { toDo: 'Remplissez d’abord ses informations, à la première étape.' },
  'membership.rule-stands': {
    toDo:
      'Pour la changer, proposez la suivante dans « Règles et taux » : une autre personne' +
        ' confirmera.',
  },
  'membership.members-file-refused': {
    toDo:
      'Repartez du modèle, enregistrez-le en CSV UTF-8 avec des points-virgules, puis recommencez.',
  },
  'membership.members-rejected': { toDo: 'Corrigez ces lignes, puis reprenez toute la liste.' },
  'membership.not-configured': {
    toDo: 'Réglez leurs comptes, leur série et leur TVA, puis recommencez.',
  },
  'membership.no-cooperative-books': { toDo: 'Ouvrez d’abord ses livres.' },
  'membership.append-only': {
    toDo: 'Pour la corriger, rouvrez le trimestre : seule la différence est documentée.',
  },
  'membership.no-such-step': {
    toDo: 'Regardez où elle en est, puis choisissez un des pas qui suivent.',
  },
  'membership.information-not-given': {
    toDo: 'Remettez-le, notez la date, puis laissez passer le délai de lecture.',
  },
  'membership.no-information-document': {
    toDo: 'Publiez d’abord le document de votre coopérative, puis remettez-le.',
  },
  'membership.waiting-time-runs': {
    toDo: 'Recommencez[ à partir du {first}] ; la loi ne permet rien avant.',
  },
  'membership.documents-missing': {
    toDo: 'Fournissez-les ou faites-les vérifier par une autre personne, puis recommencez.',
  },
  'membership.invalid-form': { toDo: 'Corrigez ce que la liste nomme, puis recommencez.' },
  'membership.step-out-of-order': {
    toDo: 'Choisissez un jour[ à partir du {earliest}][, au plus tard le {latest}].',
  },
  'membership.history-kept': { toDo: 'Ajoutez ce qui la corrige, avec sa date et sa raison.' },
  'membership.document-too-large': { toDo: 'Envoyez un PDF ou une photo plus légère.' },
  'membership.document-not-accepted': {
    toDo: 'Enregistrez la pièce en PDF ou prenez-la en photo, puis recommencez.',
  },
  'membership.same-person': { toDo: 'Demandez à quelqu’un d’autre de la regarder.' },
  'membership.already-judged': { toDo: 'Déposez une nouvelle pièce si celle-ci ne convient plus.' },
  'membership.path-ended': {
    toDo: 'Vérifiez de qui il s’agit ; si elle revient, commencez par une nouvelle inscription.',
  },
  'membership.meeting-not-open': {
    toDo: 'Regardez où elle en est, ou choisissez une autre rencontre.',
  },
  'membership.meeting-not-begun': { toDo: 'Notez les présences quand elle aura eu lieu.' },
  'membership.no-place-at-meeting': { toDo: 'Vérifiez la liste des personnes inscrites.' },
  'membership.consent-missing': {
    toDo: 'Attendez leur accord à toutes les deux ; chacune reste libre de le retirer.',
  },
  'membership.adviser-not-free': { toDo: 'Choisissez une autre heure.' },
  'membership.appointment-over': { toDo: 'Vérifiez sa date et où il en est.' },
  'membership.adviser-missing': {
    toDo: 'Dites d’abord qui l’accompagne, puis proposez un entretien.',
  },
  'membership.code-differs': {
    happened: 'Le code que vous avez écrit n’est pas celui de ce membre.',
    toDo: 'Vérifiez de qui il s’agit, puis recopiez son code.',
  },
  'membership.member-code-taken': {
    toDo: 'Choisissez-en un autre ; celui d’une personne partie n’est pas donné à une autre.',
  },
  'membership.adviser-names-themselves': {
    happened: 'Vous ne pouvez pas vous choisir vous-même pour accompagner un membre.',
    toDo: 'Demandez à une autre personne de la coordination de le faire.',
  },
};
