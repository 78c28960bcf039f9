import { Trans, useLingui } from '@lingui/react/macro';
import type { GuidanceSituation, GuidanceStatus } from '@plusloin/contracts';
import { shareOut } from '@plusloin/plots';
import { wholeMoneyIn } from '@plusloin/ui';
import { shortWordsOf } from '../compare/question-words.js';
import { usePlace } from '../figures.js';
import pieces from '../pieces.module.css';
import { useFigureWords } from './figure-words.js';
import classes from './status-bars.module.css';
import { Verdict } from './verdict.js';

interface BarsProps {
  readonly statuses: readonly GuidanceStatus[];
  readonly country: GuidanceSituation['country'];
}

/** The parts of a bar, from what is left to what goes away. */
const PARTS = ['net', 'tax', 'social', 'cooperative', 'costs'] as const;
type Figures = NonNullable<GuidanceStatus['figures']>;

/** What becomes of the turnover in each status: colour and pattern, and the same in words. */
export function StatusBars({ statuses, country }: BarsProps) {
  const words = useFigureWords();
  return (
    <div className={classes.bars}>
      <Patterns />
      <ul className={classes.legend} aria-hidden="true">
        {PARTS.map((part) => (
          <li key={part}>
            <svg width="16" height="16">
              <rect width="16" height="16" className={classes[part]} />
            </svg>
            {words[part]}
          </li>
        ))}
      </ul>
      {statuses.map((status) => (
        <figure key={status.key} className={classes.status}>
          <figcaption>
            {status.title} <Verdict kind={status.verdict.kind} />
          </figcaption>
          {status.figures === null ? (
            <NotComputed missing={status.missing} />
          ) : (
            <Bar figures={status.figures} title={status.title} country={country} />
          )}
        </figure>
      ))}
    </div>
  );
}

/** What lacks, by the names of the questions. */
function NotComputed({ missing }: Pick<GuidanceStatus, 'missing'>) {
  const { i18n } = useLingui();
  const lacking = missing.map(({ question }) => shortWordsOf(i18n, question)).join(', ');
  return (
    <p className={pieces.small}>
      {lacking === '' ? (
        <Trans>Pas de calcul avec ces réponses.</Trans>
      ) : (
        <Trans>Pas de calcul. Il manque une réponse : {lacking}.</Trans>
      )}
    </p>
  );
}

interface BarProps extends Pick<BarsProps, 'country'> {
  readonly figures: Figures;
  readonly title: string;
}

function Bar({ figures, title, country }: BarProps) {
  const { t } = useLingui();
  const place = usePlace(country);
  const words = useFigureWords();
  const euros = (amount: string) => wholeMoneyIn(place, amount, 'EUR');
  const shares = sharesOf(figures);
  const said = shares.map(({ part, amount }) => `${words[part]} ${euros(amount)}`).join(', ');
  const perMonth = euros(figures.netMonth);
  return (
    <>
      <svg className={classes.bar} role="img" aria-label={`${title} : ${said}`}>
        {shares.map(({ part, from, width }) => (
          <rect
            key={part}
            {...{ x: `${from}%`, width: `${width}%`, height: '28' }}
            className={classes[part]}
          />
        ))}
      </svg>
      <p className={classes.said}>
        <strong>{t`${perMonth} net par mois`}</strong>
        <span>{said}</span>
      </p>
    </>
  );
}

function sharesOf(figures: Figures) {
  const present = PARTS.map((part) => ({ part, amount: figures[part].amount })).filter(
    ({ amount }) => amount !== '0.00',
  );
  const shares = shareOut(present.map(({ amount }) => amount));
  return present.flatMap((one, place) => {
    const share = shares[place];
    return share === undefined ? [] : [{ ...one, ...share }];
  });
}

/** Diagonals and dots, so that neighbours differ in a black and white print too. */
const Patterns = () => (
  <svg width="0" height="0" className={pieces.hidden} aria-hidden="true">
    <defs>
      <pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M0 6L6 0" className={classes.hatching} />
      </pattern>
      <pattern id="dotted" width="6" height="6" patternUnits="userSpaceOnUse">
        <circle cx="3" cy="3" r="1.4" className={classes.dots} />
      </pattern>
    </defs>
  </svg>
);
