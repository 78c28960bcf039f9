import { useLingui } from '@lingui/react/macro';
import type { GuidanceStatus } from '@plusloin/contracts';
import { usePlace } from '@plusloin/ui';
import { Said } from '../../compass/result/sayings.js';
import classes from './guidance.module.css';

/** What is kept, lost or reduced of social rights, and what to ask an office. */
export function Rights({ rights }: Pick<GuidanceStatus, 'rights'>) {
  const { t } = useLingui();
  const { country } = usePlace();
  const words = { kept: t`gardé`, lost: t`perdu`, reduced: t`réduit`, ask: t`à demander` };
  return (
    <div className={classes.said}>
      <h3>{t`Droits sociaux`}</h3>
      <ul>
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
    </div>
  );
}
