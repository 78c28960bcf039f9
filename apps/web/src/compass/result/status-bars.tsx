import { Trans, useLingui } from '@lingui/react/macro';
import type { GuidanceSituation, GuidanceStatus } from '@plusloin/contracts';
import { wholeMoneyIn } from '@plusloin/ui';
import { usePlace } from '../figures.js';
import pieces from '../pieces.module.css';
import { useFigureWords } from './figure-words.js';
import classes from './status-bars.module.css';

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
          <figcaption>{status.title}</figcaption>
          {status.figures === null ? (
            <p className={pieces.small}>
              <Trans>Pas de calcul : il manque une réponse, ou le statut est fermé.</Trans>
            </p>
          ) : (
            <Bar figures={status.figures} title={status.title} country={country} />
          )}
        </figure>
      ))}
    </div>
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
          <rect key={part} x={`${from}%`} width={`${width}%`} height="28" className={classes[part]} />
        ))}
      </svg>
      <p className={classes.said}>
        <strong>{t`${perMonth} net par mois`}</strong>
        <span>{said}</span>
      </p>
    </>
  );
}

/** In hundredths of all that is shared out; what is below nought has no width. */
function sharesOf(figures: Figures) {
  const parts = PARTS.map((part) => ({ part, amount: figures[part].amount }));
  const present = parts.filter(({ amount }) => Number(amount) !== 0);
  const all = present.reduce((sum, { amount }) => sum + Math.max(Number(amount), 0), 0) || 1;
  let from = 0;
  return present.map(({ part, amount }) => {
    const width = (Math.max(Number(amount), 0) / all) * 100;
    const share = { part, amount, from: from.toFixed(2), width: width.toFixed(2) };
    from += width;
    return share;
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
