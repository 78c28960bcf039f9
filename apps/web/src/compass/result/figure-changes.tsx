import { Trans } from '@lingui/react/macro';
import type { GuidanceAgain, GuidanceSituation } from '@plusloin/contracts';
import { dateIn, wholeMoneyIn } from '@plusloin/ui';
import { usePlace } from '../figures.js';
import classes from './changes.module.css';
import { useFigureWords } from './figure-words.js';

interface ChangesProps {
  readonly changes: GuidanceAgain;
  readonly country: GuidanceSituation['country'];
}

/** Two answers as figures side by side, status by status: only what differs. */
export function FigureChanges({ changes: { statuses, then, now }, country }: ChangesProps) {
  const place = usePlace(country);
  if (statuses.length === 0) {
    return (
      <p>
        <Trans>Les chiffres sont les mêmes pour tous les statuts.</Trans>
      </p>
    );
  }
  const [before, after] = [dateIn(place, then.on), dateIn(place, now.on)];
  return (
    <div className={classes.place}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>En euros</Trans>
            </th>
            <th scope="col">
              <Trans>avant ({before})</Trans>
            </th>
            <th scope="col">
              <Trans>après ({after})</Trans>
            </th>
            <th scope="col">
              <Trans>écart</Trans>
            </th>
          </tr>
        </thead>
        {statuses.map((status) => (
          <StatusChanges key={status.key} status={status} country={country} />
        ))}
      </table>
    </div>
  );
}

interface StatusChangesProps extends Pick<ChangesProps, 'country'> {
  readonly status: GuidanceAgain['statuses'][number];
}

function StatusChanges({ status: { title, figures }, country }: StatusChangesProps) {
  const place = usePlace(country);
  const words = useFigureWords();
  const euros = (amount: string | null) =>
    amount === null ? '–' : wholeMoneyIn(place, amount, 'EUR');
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4}>
          {title}
        </th>
      </tr>
      {figures.map(({ name, then, now, difference }) => (
        <tr key={name}>
          <th scope="row">{words[name]}</th>
          <td>{euros(then)}</td>
          <td>{euros(now)}</td>
          <td>
            {difference === null || difference.startsWith('-') ? '' : '+'}
            {euros(difference)}
          </td>
        </tr>
      ))}
    </tbody>
  );
}
