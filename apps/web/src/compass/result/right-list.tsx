import { useLingui } from '@lingui/react/macro';
import type { GuidanceSituation, GuidanceStatus } from '@plusloin/contracts';
import pieces from '../pieces.module.css';
import classes from './right-list.module.css';
import { Said } from './sayings.js';

interface RightsProps extends Pick<GuidanceStatus, 'rights'> {
  readonly country: GuidanceSituation['country'];
}

/** What is kept, lost or reduced of social rights, and what to ask an office. */
export function RightList({ rights, country }: RightsProps) {
  const { t } = useLingui();
  const words = { kept: t`gardé`, lost: t`perdu`, reduced: t`réduit`, ask: t`à demander` };
  return (
    <ul className={pieces.list}>
      {rights.map((one) => (
        <li key={one.code}>
          <Said
            saying={one}
            country={country}
            before={
              <span className={classes.effect} data-effect={one.effect}>
                {words[one.effect]}
              </span>
            }
          />
        </li>
      ))}
    </ul>
  );
}
