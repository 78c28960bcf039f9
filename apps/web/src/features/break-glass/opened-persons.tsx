import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { OpenedPersonShown } from '@plusloin/contracts';
import { LoadingState } from '@plusloin/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { IdentityFacts } from '../persons/identity-facts.js';
import { useShownForAWhile } from '../persons/shown-for-a-while.js';
import classes from './break-glass.module.css';
import { openedPersonsQuery, openOne, type OfBreakGlass } from './queries.js';

/** What is open: one identity at a time, each noted. */
export function OpenedPersons({ path }: { readonly path: OfBreakGlass }) {
  const { t } = useLingui();
  const { data, error } = useQuery(openedPersonsQuery(path));
  const { shown, secondsLeft, show, hide } = useShownForAWhile<OpenedPersonShown>();
  const opening = useMutation({
    mutationFn: (personId: string) => openOne(path, personId),
    onSuccess: show,
  });
  if (error !== null) return <p role="alert">{error.message}</p>;
  if (data === undefined) return <LoadingState label={t`Un instant…`} />;
  if (shown !== null) {
    return (
      <div>
        <p>{shown.pseudonym}</p>
        <IdentityFacts identity={shown.identity} secondsLeft={secondsLeft} />
        <Button onClick={hide}>{t`Cacher`}</Button>
      </div>
    );
  }
  return (
    <div>
      <p className={classes.story}>
        <Trans>Ouvre seulement qui il faut : le membre verra chaque ouverture.</Trans>
      </p>
      <div className={classes.actions}>
        {data.persons.map(({ id, pseudonym }) => (
          <Button key={id} variant="default" onClick={() => opening.mutate(id)}>
            {t`Ouvrir ${pseudonym}`}
          </Button>
        ))}
      </div>
      {opening.isError ? <p role="alert">{opening.error.message}</p> : null}
    </div>
  );
}
