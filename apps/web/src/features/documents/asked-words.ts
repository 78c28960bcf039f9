import { useLingui } from '@lingui/react/macro';
import type { AskedDocument } from '@plusloin/contracts';
import type { StatusTone } from '@plusloin/ui';

interface Said {
  readonly tone: StatusTone;
  readonly word: string;
}

/** How a document stands, in a word. */
export function useAskedWords(): Readonly<Record<AskedDocument['state'], Said>> {
  const { t } = useLingui();
  return {
    missing: { tone: 'care', word: t`À fournir` },
    waiting: { tone: 'quiet', word: t`À vérifier` },
    refused: { tone: 'care', word: t`Refusée, à refaire` },
    expired: { tone: 'care', word: t`Plus valable` },
    expiring: { tone: 'care', word: t`Expire bientôt` },
    verified: { tone: 'done', word: t`Vérifiée` },
  };
}
