import { Trans, useLingui } from '@lingui/react/macro';
import type { GuidanceStatus, MyCooperative } from '@plusloin/contracts';
import { Card, dateIn, usePlace } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { aheadQuery } from '../guidance/queries.js';
import classes from './ahead.module.css';
import { Estimate } from './estimate.js';
import { nextOf, ThresholdBar } from './threshold-bar.js';

interface AheadCardProps {
  readonly cooperative: MyCooperative;
  readonly memberId: string;
}

/** On the home of a member: the threshold that comes next, and the days to remember. */
export default function AheadCard({ cooperative: { id, slug }, memberId }: AheadCardProps) {
  const { t } = useLingui();
  const { language } = usePlace();
  const { data } = useQuery(aheadQuery({ cooperativeId: id, memberId }, language));
  if (data === undefined || data.thresholds.length + data.duties.length === 0) return null;
  const next = nextOf(data.thresholds);
  const passed = data.thresholds.filter(({ level }) => level === 'passed');
  const shown = next ?? passed[0];
  return (
    <Card title={t`Ma boussole`}>
      <div className={classes.stack}>
        <Estimate of={data} className={classes.quiet} />
        {shown === undefined ? null : (
          <ul className={classes.list}>
            <ThresholdBar threshold={shown} />
          </ul>
        )}
        <Days duties={data.duties.slice(0, 3)} />
        <p>
          <Link to="/$cooperative/ma-boussole" params={{ cooperative: slug }}>
            <Trans>Ouvrir ma boussole</Trans>
          </Link>
        </p>
      </div>
    </Card>
  );
}

function Days({ duties }: Pick<GuidanceStatus, 'duties'>) {
  const place = usePlace();
  return (
    <ul className={classes.list}>
      {duties.map(({ code, on, text }) => (
        <li key={`${code} ${on}`}>
          <strong>{dateIn(place, on)}</strong> {text}
        </li>
      ))}
    </ul>
  );
}
