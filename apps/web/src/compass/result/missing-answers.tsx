import { Trans, useLingui } from '@lingui/react/macro';
import type { GuidanceSituation, GuidanceStatus } from '@plusloin/contracts';
import { wholeMoneyIn } from '@plusloin/ui';
import { shortWordsOf } from '../compare/question-words.js';
import { usePlace } from '../figures.js';
import pieces from '../pieces.module.css';
import classes from './status-card.module.css';

interface MissingProps {
  readonly missing: GuidanceStatus['missing'];
  readonly country: GuidanceSituation['country'];
}

/** Questions without an answer, and how much each could change what is left. */
export function MissingAnswers({ missing, country }: MissingProps) {
  const { i18n } = useLingui();
  const place = usePlace(country);
  if (missing.length === 0) return null;
  return (
    <details className={classes.part}>
      <summary>
        <Trans>Réponses qui manquent</Trans> ({missing.length})
      </summary>
      <ul className={pieces.list}>
        {missing.map(({ question, couldChange }) => {
          const amount = couldChange && wholeMoneyIn(place, couldChange, 'EUR');
          return (
            <li key={question}>
              {shortWordsOf(i18n, question)}
              {' : '}
              {amount === null ? (
                <Trans>effet inconnu</Trans>
              ) : (
                <Trans>jusqu’à {amount} de net par an, en plus ou en moins</Trans>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
