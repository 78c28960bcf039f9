import { useLingui } from '@lingui/react/macro';
import type { Notification } from '@plusloin/contracts';
import { shortQuarterIn, usePlace } from '@plusloin/ui';
import { useThresholdWords } from './threshold-words.js';

interface NewsWords {
  readonly says: string;
  /** Where it leads, in the cooperative. */
  readonly to: string;
}

/** What a notification says, by its kind and its ids, and the page it is about. */
export function useNewsWords({ kind, ids }: Notification): NewsWords {
  const { t } = useLingui();
  const place = usePlace();
  const thresholdWords = useThresholdWords();
  const quarter = shortQuarterIn(place, ids['quarter'] ?? '');
  const statement = `/trimestres/${ids['closeId'] ?? ''}/${ids['subject'] ?? ''}`;
  const words: Readonly<Record<Notification['kind'], NewsWords>> = {
    'statement-published': { says: t`Ton relevé ${quarter} est prêt`, to: statement },
    'close-proposed': { says: t`Fermer ${quarter} : il faut ton accord`, to: '/cloture' },
    'close-waits': { says: t`Le trimestre ${quarter} attend un point de toi`, to: '/accueil' },
    'reopening-proposed': { says: t`Rouvrir ${quarter} : il faut ton accord`, to: '/cloture' },
    'question-asked': { says: t`Un membre pose une question`, to: '/aujourdhui' },
    'question-answered': { says: t`La comptabilité a répondu`, to: statement },
    'document-verified': { says: t`Ton document est vérifié`, to: '/documents' },
    'document-refused': { says: t`Un document est à renvoyer`, to: '/documents' },
    'threshold-reached': {
      says: thresholdWords(ids['threshold'] ?? '', ids['level'] ?? ''),
      to: '/ma-boussole',
    },
    'webhook-disabled': {
      says: t`Un webhook ne répond plus : il est arrêté`,
      to: '/reglages/webhooks',
    },
    'role-taken': {
      says: t`Une personne vient de recevoir un rôle qui décide`,
      to: '/reglages',
    },
  };
  return words[kind];
}
