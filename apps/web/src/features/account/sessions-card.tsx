import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { SessionList } from '@plusloin/contracts';
import { Card, LoadingState, Status } from '@plusloin/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { queryClient } from '../../app/session.js';
import classes from './account.module.css';
import { endSession, sessionsQuery } from './queries.js';

/** Where this account is signed in; what one does not know, one ends. */
export function SessionsCard() {
  const { t } = useLingui();
  const { data, error } = useQuery(sessionsQuery);
  const end = useMutation({
    mutationFn: endSession,
    onSettled: () => queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
  const failed = error ?? end.error;
  return (
    <Card title={t`Où tu es connecté·e`}>
      {failed === null ? null : <p role="alert">{failed.message}</p>}
      {data === undefined ? (
        <LoadingState label={t`Un instant…`} />
      ) : (
        <ul className={classes.list}>
          {data.sessions.map((one) => (
            <li key={one.id} className={classes.row}>
              <Session of={one} />
              {one.isCurrent ? (
                <Status tone="done">{t`ici`}</Status>
              ) : (
                <Button variant="subtle" onClick={() => end.mutate(one.id)}>
                  {t`Fermer cette session`}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Session({ of }: { readonly of: SessionList['sessions'][number] }) {
  const { t, i18n } = useLingui();
  const { address, browser, lastUsedAt } = of;
  const when = i18n.date(lastUsedAt, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div className={classes.told}>
      <strong>{browserIn(browser) ?? t`Navigateur inconnu`}</strong>
      <span>{address === null ? when : `${when} · ${address}`}</span>
    </div>
  );
}

/** 'Firefox · Linux', as people call them. */
function browserIn(said: string | null): string | null {
  const find = (names: readonly (readonly [RegExp, string])[]) =>
    names.find(([form]) => form.test(said ?? ''))?.[1];
  const parts = [find(BROWSERS), find(SYSTEMS)].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join(' · ');
}

const BROWSERS = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const;

const SYSTEMS = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
] as const;
