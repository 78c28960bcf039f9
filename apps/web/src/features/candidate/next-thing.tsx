import { Trans } from '@lingui/react/macro';
import type { Candidacy } from '@plusloin/contracts';
import { dateIn, usePlace } from '@plusloin/ui';

/** The one thing that comes next, and who does it. */
export function NextThing({ of }: { readonly of: Candidacy }) {
  const from = of.information?.mayBeSignedFrom;
  switch (of.next) {
    case 'team-answers':
      return <Trans>La coordination te répond dans les 7 jours. Tu n’as rien à faire.</Trans>;
    case 'choose-meeting':
      return <Trans>Choisis une rencontre : on s’y parle de tout, sans engagement.</Trans>;
    case 'team-informs':
      return <Trans>La coordination te remet bientôt le document d’information.</Trans>;
    case 'read-information':
      return <Trans>Lis le document d’information, puis dis que tu l’as lu.</Trans>;
    case 'bring-documents':
      return <Trans>Il manque des pièces. Dépose-les ici, en fichier ou en photo.</Trans>;
    case 'team-verifies':
      return <Trans>La coordination regarde tes pièces. Tu n’as rien à faire.</Trans>;
    case 'reading-time':
      return <ReadingTime from={from ?? ''} />;
    case 'team-decides':
      return <Trans>L’équipe décide avec toi de la suite.</Trans>;
    case 'nothing':
      return <Trans>Il n’y a rien à faire ici.</Trans>;
  }
}

function ReadingTime({ from }: { readonly from: string }) {
  const day = dateIn(usePlace(), from);
  return (
    <Trans>Prends le temps de réfléchir. Rien ne se signe ni ne se paie avant le {day}.</Trans>
  );
}
