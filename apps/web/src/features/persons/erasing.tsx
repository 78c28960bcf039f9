import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { Card } from '@plusloin/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { notify } from '../../app/notices.js';
import { queryClient } from '../../app/session.js';
import classes from './persons.module.css';
import { erasePerson, type OfPerson } from './queries.js';

interface ErasingProps {
  readonly of: OfPerson;
  readonly pseudonym: string;
}

/** What cannot be undone is written out by whoever does it. */
export function Erasing({ of, pseudonym }: ErasingProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const { mutate, isPending, error } = useErasure(of);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <Card title={t`Effacer l’identité`}>
      <p className={classes.words}>
        <Trans>
          La clé est détruite : personne ne pourra plus dire qui c’était. Tant que la loi garde les
          écritures de cette personne, l’effacement est refusé.
        </Trans>
      </p>
      <form className={classes.asking} onSubmit={submit}>
        <TextInput
          label={t`Écris « ${pseudonym} » pour confirmer`}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          autoComplete="off"
        />
        <Button
          type="submit"
          variant="default"
          loading={isPending}
          disabled={typed.trim().toUpperCase() !== pseudonym}
        >
          {t`Effacer`}
        </Button>
      </form>
      {error === null ? null : <p role="alert">{error.message}</p>}
    </Card>
  );
}

function useErasure(of: OfPerson) {
  const { t } = useLingui();
  return useMutation({
    mutationFn: () => erasePerson(of),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['persons', of.memberId] });
      await queryClient.invalidateQueries({ queryKey: ['person-openings', of.personId] });
      await notify(t`L’identité est effacée. Le pseudonyme reste dans les livres.`);
    },
  });
}
