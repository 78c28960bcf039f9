import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ListedRole } from '@plusloin/contracts';
import { dateIn, usePlace } from '@plusloin/ui';
import { useRoleWords } from '../../app/role-words.js';
import classes from './people.module.css';

interface PersonProps {
  /** All of one account; at least one. */
  readonly held: readonly ListedRole[];
  readonly onEnd: (role: ListedRole) => void;
}

/** Somebody, and each of their roles with the way to end it. */
export function Person({ held, onEnd }: PersonProps) {
  const [first] = held;
  if (first === undefined) return null;
  const { name, email } = first.account;
  return (
    <li className={classes.person}>
      <div className={classes.who}>
        <strong>{name}</strong>
        <span>{email}</span>
      </div>
      <ul className={classes.roles}>
        {held.map((one) => (
          <Held key={one.id} role={one} onEnd={() => onEnd(one)} />
        ))}
      </ul>
    </li>
  );
}

function Held({ role, onEnd }: { readonly role: ListedRole; readonly onEnd: () => void }) {
  const { t } = useLingui();
  const place = usePlace();
  const word = useRoleWords()[role.role];
  const since = dateIn(place, role.since.slice(0, 10));
  const { name } = role.account;
  return (
    <li className={classes.role}>
      <span>
        {word}
        <small>
          {t`depuis le ${since}`}
          {role.member === null ? '' : ` · ${role.member.name}`}
        </small>
      </span>
      <Button variant="subtle" onClick={onEnd} aria-label={t`Retirer le rôle ${word} de ${name}`}>
        {t`Retirer`}
      </Button>
    </li>
  );
}
