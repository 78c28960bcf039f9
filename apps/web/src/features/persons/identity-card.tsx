import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { Identity, OpenedPersonShown, OwnOpeningReason } from '@plusloin/contracts';
import { Card } from '@plusloin/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { notify } from '../../app/notices.js';
import { queryClient } from '../../app/session.js';
import { IdentityFacts } from './identity-facts.js';
import { IdentityForm } from './identity-form.js';
import { ReasonChoice } from './opening-reasons.js';
import classes from './persons.module.css';
import { correctPerson, openPerson, type OfPerson } from './queries.js';
import { useShownForAWhile } from './shown-for-a-while.js';

/** The identity: sealed at first, open for a minute, and corrected while it is open. */
export function IdentityCard({ of }: { readonly of: OfPerson }) {
  const { t } = useLingui();
  const [edited, setEdited] = useState<OpenedPersonShown | null>(null);
  const { shown, secondsLeft, show, hide } = useShownForAWhile<OpenedPersonShown>();
  if (edited !== null) {
    return (
      <Card title={t`Corriger l’identité`}>
        <Correcting of={of} person={edited} onDone={() => setEdited(null)} />
      </Card>
    );
  }
  return (
    <Card title={t`Identité`}>
      {shown === null ? (
        <Opening of={of} onOpened={show} />
      ) : (
        <>
          <IdentityFacts identity={shown.identity} secondsLeft={secondsLeft} />
          <div className={classes.actions}>
            <Button onClick={hide}>{t`Cacher`}</Button>
            <Button variant="default" onClick={() => setEdited(shown)}>{t`Corriger`}</Button>
          </div>
        </>
      )}
    </Card>
  );
}

interface OpeningProps {
  readonly of: OfPerson;
  readonly onOpened: (person: OpenedPersonShown) => void;
}

function Opening({ of, onOpened }: OpeningProps) {
  const { t } = useLingui();
  const [reason, setReason] = useState<OwnOpeningReason>('follow-up');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => openPerson(of, reason),
    onSuccess: async (person) => {
      onOpened(person);
      await queryClient.invalidateQueries({ queryKey: ['person-openings', of.personId] });
    },
  });
  return (
    <>
      <p className={classes.words}>
        <Trans>Elle est scellée. Elle se montre une minute, et l’ouverture est notée.</Trans>
      </p>
      <div className={classes.asking}>
        <ReasonChoice reason={reason} onChoose={setReason} />
        <Button loading={isPending} onClick={() => mutate()}>{t`Ouvrir l’identité`}</Button>
      </div>
      {error === null ? null : <p role="alert">{error.message}</p>}
    </>
  );
}

interface CorrectingProps {
  readonly of: OfPerson;
  readonly person: OpenedPersonShown;
  readonly onDone: () => void;
}

function Correcting({ of, person, onDone }: CorrectingProps) {
  const { t } = useLingui();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (identity: Identity) => correctPerson(of, person.version, identity),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['person-openings', of.personId] });
      onDone();
      await notify(t`C’est corrigé. Le pseudonyme reste le même.`);
    },
  });
  return (
    <>
      <IdentityForm
        initial={person.identity}
        {...{ submitLabel: t`Enregistrer`, onSubmit: mutate, isPending, error: error?.message }}
      />
      <Button variant="subtle" onClick={onDone}>{t`Renoncer`}</Button>
    </>
  );
}
