import { Trans, useLingui } from '@lingui/react/macro';
import type { MemberRecord } from '@plusloin/contracts';
import { Card, dateIn, usePlace } from '@plusloin/ui';
import classes from './members.module.css';
import { useRoleWords } from './words.js';

/** Whose account sees this member's pages, beside the office of the cooperative. */
export function AccessCard({ accesses }: Pick<MemberRecord, 'accesses'>) {
  const { t } = useLingui();
  const place = usePlace();
  const roles = useRoleWords();
  return (
    <Card title={t`Qui a accès`}>
      {accesses.length === 0 ? (
        <p>
          <Trans>Personne, hors de la coordination et de la comptabilité.</Trans>
        </p>
      ) : (
        <ul className={classes.list}>
          {accesses.map(({ name, role, since }) => {
            const day = dateIn(place, since);
            return (
              <li key={`${name} ${role}`} className={classes.row}>
                <span className={classes.name}>
                  <span className={classes.strong}>{name}</span>
                  <span className={classes.quiet}>{roles[role] ?? role}</span>
                </span>
                <span className={classes.quiet}>
                  <Trans>depuis le {day}</Trans>
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
