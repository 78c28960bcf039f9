import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import type { WebhookDelivery } from '@plusloin/contracts';
import { Card, LoadingState, Status } from '@plusloin/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useEventNames } from './events-choice.js';
import { deliveriesQuery, replay, type Which } from './queries.js';
import { useDeed } from './use-deed.js';
import classes from './webhooks.module.css';

interface OfOne {
  readonly which: Which;
}

/** What was sent, how it was answered and in what time; and once more. */
export function Deliveries({ which }: OfOne) {
  const { t } = useLingui();
  const asked = useInfiniteQuery({ ...deliveriesQuery(which), refetchInterval: 10_000 });
  const deliveries = asked.data?.pages.flatMap((page) => page.deliveries) ?? [];
  return (
    <Card title={t`Messages envoyés`}>
      {asked.data === undefined ? <LoadingState label={t`Un instant…`} /> : null}
      {asked.data !== undefined && deliveries.length === 0 ? (
        <p className={classes.quiet}>
          <Trans>Rien n’est encore parti. Un essai montre si l’adresse répond.</Trans>
        </p>
      ) : null}
      <ul className={classes.list}>
        {deliveries.map((one) => (
          <Delivery key={one.id} one={one} which={which} />
        ))}
      </ul>
      {asked.hasNextPage ? (
        <Button variant="default" onClick={() => void asked.fetchNextPage()}>
          {t`Voir les suivants`}
        </Button>
      ) : null}
      {deliveries.length === 0 ? null : <ReplaySince which={which} />}
    </Card>
  );
}

function Delivery({ one, which }: OfOne & { readonly one: WebhookDelivery }) {
  const { t, i18n } = useLingui();
  const names = useEventNames();
  const answerOf = useAnswerWords();
  const again = useDeed(
    () => replay(which, { deliveryId: one.id }),
    () => t`Le message repart.`,
  );
  const words = { pending: t`en route`, delivered: t`reçu`, failed: t`pas reçu` };
  const tones = { pending: 'quiet', delivered: 'done', failed: 'care' } as const;
  const [last] = one.attempts;
  return (
    <li>
      <span className={classes.name}>
        {names[one.type] ?? one.type}
        <span>
          {i18n.date(one.createdAt, { dateStyle: 'medium', timeStyle: 'short' })}
          {last === undefined ? null : ` · ${answerOf(last)} · ${last.durationMs}\u00a0ms`}
        </span>
        <span>
          <Plural value={one.attempts.length} one="# essai" other="# essais" />
        </span>
      </span>
      <Status tone={tones[one.state]}>{words[one.state]}</Status>
      {one.state === 'pending' ? null : (
        <Button
          {...{ variant: 'default', loading: again.isPending }}
          onClick={() => again.mutate(undefined)}
        >
          {t`Renvoyer`}
        </Button>
      )}
    </li>
  );
}

/** How an endpoint has answered: its status, or why there is none. */
function useAnswerWords() {
  const { t } = useLingui();
  const problems: Readonly<Record<string, string>> = {
    timeout: t`pas de réponse à temps`,
    address: t`adresse refusée : elle est dans notre réseau`,
    connection: t`connexion impossible`,
  };
  return ({ status, problem }: WebhookDelivery['attempts'][number]) =>
    status === null ? (problems[problem ?? ''] ?? '') : t`réponse ${status}`;
}

function ReplaySince({ which }: OfOne) {
  const { t } = useLingui();
  const [day, setDay] = useState('');
  const again = useDeed(
    () => replay(which, { since: new Date(`${day}T00:00:00`).toISOString() }),
    ({ messages }) => t`Messages qui repartent : ${messages}.`,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    again.mutate(undefined);
  };
  return (
    <form className={classes.since} onSubmit={submit}>
      <TextInput
        type="date"
        label={t`Renvoyer tout depuis le`}
        value={day}
        onChange={({ currentTarget }) => setDay(currentTarget.value)}
        error={again.error?.message}
      />
      <Button type="submit" variant="default" loading={again.isPending} disabled={day === ''}>
        {t`Tout renvoyer`}
      </Button>
    </form>
  );
}
