import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { PersonOpenings } from '@plusloin/contracts';
import { Card, momentIn, usePlace } from '@plusloin/ui';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useReasonWords } from './opening-reasons.js';
import classes from './persons.module.css';

interface OpeningsCardProps {
  readonly asked: UseInfiniteQueryResult<InfiniteData<PersonOpenings>>;
}

/** Who did what with this identity, the latest first. */
export function OpeningsCard({ asked }: OpeningsCardProps) {
  const { t } = useLingui();
  const openings = asked.data?.pages.flatMap((page) => page.openings) ?? [];
  return (
    <Card title={t`Qui l’a ouverte`}>
      {openings.length === 0 ? (
        <p className={classes.quiet}>
          <Trans>Personne, depuis qu’elle est scellée.</Trans>
        </p>
      ) : (
        <ul className={classes.list}>
          {openings.map((one, nth) => (
            <Opening key={nth} opening={one} />
          ))}
        </ul>
      )}
      {asked.hasNextPage ? (
        <Button variant="default" onClick={() => void asked.fetchNextPage()}>
          {t`Voir la suite`}
        </Button>
      ) : null}
    </Card>
  );
}

function Opening({ opening }: { readonly opening: PersonOpenings['openings'][number] }) {
  const { t } = useLingui();
  const { at, by, isMe, action, reason } = opening;
  const moment = momentIn(usePlace(), at);
  const actions = useActionWords();
  const reasons: Readonly<Record<string, string>> = useReasonWords();
  const who = isMe ? t`toi` : (by ?? t`un programme`);
  const why = reason === null ? undefined : reasons[reason];
  return (
    <li className={classes.row}>
      <span>
        {actions[action] ?? action}
        {why === undefined ? '' : `, ${why}`}
      </span>
      <span className={classes.quiet}>
        {who} · {moment}
      </span>
    </li>
  );
}

function useActionWords(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    'vault.identity-opened': t`ouverte`,
    'vault.identity-corrected': t`corrigée`,
    'vault.note-sealed': t`note ajoutée`,
    'vault.person-exported': t`copie remise`,
    'vault.person-erased': t`effacée`,
  };
}
