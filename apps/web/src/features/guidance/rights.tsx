import { useLingui } from '@lingui/react/macro';
import type { GuidanceStatus } from '@plusloin/contracts';
import { usePlace } from '@plusloin/ui';
import { RightList } from '../../compass/result/right-list.js';
import classes from './guidance.module.css';

/** Social rights under a title of their own. */
export function Rights({ rights }: Pick<GuidanceStatus, 'rights'>) {
  const { t } = useLingui();
  const { country } = usePlace();
  return (
    <div className={classes.said}>
      <h3>{t`Droits sociaux`}</h3>
      <RightList rights={rights} country={country} />
    </div>
  );
}
