import { Trans, useLingui } from '@lingui/react/macro';
import type { GuidanceSituation, GuidanceStatus } from '@plusloin/contracts';
import { wholeMoneyIn } from '@plusloin/ui';
import { percentIn, usePlace } from '../figures.js';
import pieces from '../pieces.module.css';
import type { Asked } from './explanation-dialog.js';
import { useFigureWords } from './figure-words.js';
import classes from './figures-table.module.css';
import { UnverifiedMark } from './sayings.js';

const COLUMNS = ['turnover', 'costs', 'cooperative', 'social', 'tax', 'net'] as const;

interface TableProps {
  readonly statuses: readonly GuidanceStatus[];
  readonly country: GuidanceSituation['country'];
  readonly onExplain: (asked: Asked) => void;
}

/** Every figure that a rule made opens what stands behind it. */
export function FiguresTable({ statuses, country, onExplain }: TableProps) {
  const { t } = useLingui();
  const computed = statuses.filter(({ figures }) => figures !== null);
  if (computed.length === 0) return null;
  return (
    <>
      <p className={pieces.small}>
        <Trans>En euros, pour une année. Touche un chiffre pour voir d’où il vient.</Trans>
      </p>
      <div
        className={classes.place}
        role="region"
        aria-label={t`Tableau des chiffres`}
        tabIndex={0}
      >
        <table className={classes.table}>
          <Head />
          <tbody>
            {computed.map((status) => (
              <Row key={status.key} {...{ status, country, onExplain }} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Head() {
  const words = useFigureWords();
  return (
    <thead>
      <tr>
        <th scope="col">
          <Trans>Statut</Trans>
        </th>
        {COLUMNS.map((name) => (
          <th key={name} scope="col">
            {words[name]}
          </th>
        ))}
        <th scope="col">
          <Trans>net par mois</Trans>
        </th>
        <th scope="col">
          <Trans>taux effectif</Trans>
        </th>
      </tr>
    </thead>
  );
}

interface RowProps extends Omit<TableProps, 'statuses'> {
  readonly status: GuidanceStatus;
}

function Row({ status: { key, title, figures }, country, onExplain }: RowProps) {
  const place = usePlace(country);
  const words = useFigureWords();
  if (figures === null) return null;
  return (
    <tr>
      <th scope="row">{title}</th>
      {COLUMNS.map((name) => {
        const { amount, rule, unverified } = figures[name];
        const text = wholeMoneyIn(place, amount, 'EUR');
        // What was answered, and parts that the official model tells as a whole.
        if (rule === null) return <td key={name}>{text}</td>;
        return (
          <td key={name}>
            <button
              type="button"
              onClick={() => onExplain({ status: key, figure: name, title })}
              aria-label={`${title}, ${words[name]} : ${text}`}
            >
              {text}
            </button>
            <UnverifiedMark rules={unverified} />
          </td>
        );
      })}
      <td>
        {wholeMoneyIn(place, figures.netMonth, 'EUR')}
        <UnverifiedMark rules={figures.net.unverified} />
      </td>
      <td>{figures.effectiveRate === null ? '–' : percentIn(place, figures.effectiveRate)}</td>
    </tr>
  );
}
