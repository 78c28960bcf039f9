import { Trans, useLingui } from '@lingui/react/macro';
import type { HeldBack as Condition, MissingDocument } from '@plusloin/contracts';
import { dateIn, usePlace } from '@plusloin/ui';
import { useDocumentNames } from '../../app/document-names.js';

interface HeldBackProps {
  readonly by: readonly Condition[];
}

/** What does not let a step be taken yet, each in a sentence. */
export const HeldBack = ({ by }: HeldBackProps) => (
  <span>
    {by.map((one) => (
      <span key={one.code}>
        <Said of={one} />{' '}
      </span>
    ))}
  </span>
);

function Said({ of }: { readonly of: Condition }) {
  const place = usePlace();
  switch (of.code) {
    case 'membership.information-not-given':
      return <Trans>Le document d’information n’a pas encore été remis.</Trans>;
    case 'membership.waiting-time-runs': {
      const [handed, first] = [dateIn(place, of.details.handedOn), dateIn(place, of.details.first)];
      return (
        <Trans>
          Le document a été remis le {handed} : rien ne se signe ni ne se paie avant le {first}.
        </Trans>
      );
    }
    case 'membership.documents-missing':
      return <Missing documents={of.details.missing} />;
  }
}

function Missing({ documents }: { readonly documents: readonly MissingDocument[] }) {
  const { t } = useLingui();
  const names = useDocumentNames();
  const lacks = {
    'to-bring': t`à fournir`,
    'to-verify': t`à vérifier`,
    expired: t`plus valable`,
  };
  const listed = documents.map(({ type, lack }) => `${names[type]} (${lacks[lack]})`).join(', ');
  return <Trans>Des pièces manquent : {listed}.</Trans>;
}
