import { Trans, useLingui } from '@lingui/react/macro';
import type { MemberRecord } from '@plusloin/contracts';
import { Card, dateIn, usePlace } from '@plusloin/ui';
import classes from './members.module.css';
import { useWayWords } from './words.js';

/** What somebody does, how it is worked, and the title that may stand beside their name. */
export function PracticesCard({ record }: { readonly record: MemberRecord }) {
  const { t } = useLingui();
  const place = usePlace();
  const wayOf = useWayWords();
  const { practices, title } = record;
  return (
    <Card title={t`Activités`}>
      <ul className={classes.list}>
        {practices.map((one) => {
          const from = dateIn(place, one.from);
          return (
            <li key={one.code} className={classes.row}>
              <span className={classes.name}>
                <span className={classes.strong}>{one.title}</span>
                <span className={classes.quiet}>{wayOf(one.wayOfWorking)}</span>
              </span>
              <span className={classes.quiet}>
                <Trans>depuis le {from}</Trans>
              </span>
            </li>
          );
        })}
        <li className={classes.row}>
          <span className={classes.name}>
            <span className={classes.strong}>{t`Titre protégé`}</span>
            <span className={classes.quiet}>
              {title === null ? (
                <Trans>Aucun titre ne s’écrit tant que le diplôme n’est pas vérifié.</Trans>
              ) : (
                <Trans>Le diplôme est vérifié : le titre peut s’écrire à côté du nom.</Trans>
              )}
            </span>
          </span>
          {title === null ? null : <span>{title}</span>}
        </li>
      </ul>
    </Card>
  );
}
