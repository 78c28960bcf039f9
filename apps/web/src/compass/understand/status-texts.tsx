import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { GuidanceStatusKey } from '@plusloin/contracts';
import type { ReactNode } from 'react';

interface StatusText {
  readonly title: MessageDescriptor;
  readonly text: ReactNode;
}

/** Each way of working in a few sentences. A figure has a date, and comes with its rule. */
export const statusTexts: Readonly<Record<GuidanceStatusKey, StatusText>> = {
  'be-principal': {
    title: msg`Indépendant·e à titre principal`,
    text: (
      <Trans>
        Tu factures à ton nom et tu vis de cette activité. Des cotisations sociales sont dues
        chaque trimestre, avec un minimum même si l’année rapporte peu. Elles sont provisoires,
        puis corrigées quand le revenu est connu.
      </Trans>
    ),
  },
  'be-complementary': {
    title: msg`Indépendant·e à titre complémentaire`,
    text: (
      <Trans>
        Tu factures à côté d’un emploi assez grand. Sous un petit revenu, aucune cotisation
        n’est due. Tes droits sociaux restent ceux de l’emploi, tant que tu en gardes assez
        d’heures.
      </Trans>
    ),
  },
  'be-student': {
    title: msg`Étudiant·e-indépendant·e`,
    text: (
      <Trans>
        Tu étudies et tu factures un peu. Sous un premier seuil rien n’est dû, puis une zone
        intermédiaire, puis les cotisations pleines. La caisse vérifie l’inscription aux études.
      </Trans>
    ),
  },
  'be-pensioner': {
    title: msg`Pensionné·e qui continue`,
    text: (
      <Trans>
        Tu reçois une pension et tu factures encore. Les cotisations sont réduites et ne créent
        plus de droits. L’effet sur la pension se demande au Service des pensions.
      </Trans>
    ),
  },
  'be-director': {
    title: msg`Dirigeant·e de ta société`,
    text: (
      <Trans>
        Ta société facture et te rémunère. Il faut une comptabilité complète. Tu paies des
        cotisations d’indépendant·e sur ta rémunération, la société paie son impôt sur ce qui
        reste.
      </Trans>
    ),
  },
  'be-group-employee': {
    title: msg`Salarié·e d’un groupement d’employeurs`,
    text: (
      <Trans>
        Plusieurs structures t’emploient ensemble, avec un seul contrat. Tu as les droits d’une
        personne salariée. Le groupement facture aux membres, et lui seul.
      </Trans>
    ),
  },
  'be-cooperative-employee': {
    title: msg`Salarié·e d’une coopérative`,
    text: (
      <Trans>
        La coopérative facture tes missions et te verse un salaire. Elle garde une part pour ses
        services. Tu as les droits d’une personne salariée, mission par mission.
      </Trans>
    ),
  },
  'fr-micro': {
    title: msg`Micro-entrepreneur·e`,
    text: (
      <Trans>
        Les cotisations sont un pourcentage de ce que tu encaisses. Tes frais et la part de la
        coopérative ne les diminuent pas. Au-dessus d’un plafond de recettes, ce régime
        s’arrête.
      </Trans>
    ),
  },
  'fr-sole-trader': {
    title: msg`Entreprise individuelle au réel`,
    text: (
      <Trans>
        Tu déduis tes frais réels, puis tu paies cotisations et impôt sur le bénéfice. Il faut
        tenir des comptes. Plus les frais sont élevés, plus il diffère du micro.
      </Trans>
    ),
  },
  'fr-eurl': {
    title: msg`Société à un·e associé·e (EURL)`,
    text: (
      <Trans>
        La société est distincte de toi. Tu te verses une rémunération, avec des cotisations
        d’indépendant·e. Des comptes annuels et des statuts sont nécessaires.
      </Trans>
    ),
  },
  'fr-sasu': {
    title: msg`Société par actions (SASU)`,
    text: (
      <Trans>
        Ta société te verse un salaire, avec les cotisations d’une personne salariée mais sans
        assurance chômage. La protection est plus large, le coût aussi.
      </Trans>
    ),
  },
  'fr-cae': {
    title: msg`Entrepreneur·e salarié·e d’une coopérative (CAE)`,
    text: (
      <Trans>
        Tu développes ton activité dans une coopérative, avec un contrat CESA. Elle facture, te
        salarie et garde une contribution. Tu deviens associé·e dans les trois ans.
      </Trans>
    ),
  },
  'fr-umbrella': {
    title: msg`Portage salarial`,
    text: (
      <Trans>
        Une société de portage facture ta mission et te salarie, contre des frais de gestion.
        Les services à la personne en sont exclus, et un salaire minimum est demandé.
      </Trans>
    ),
  },
  'fr-group-employee': {
    title: msg`Salarié·e d’un groupement d’employeurs (France)`,
    text: (
      <Trans>
        Un groupement t’emploie et te met à disposition de ses membres. Un seul contrat,
        plusieurs lieux. Les membres répondent ensemble des salaires.
      </Trans>
    ),
  },
};
