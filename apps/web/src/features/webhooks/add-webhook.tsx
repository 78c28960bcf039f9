import { useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { WEBHOOK_EVENTS, type MyCooperative, type NewWebhook } from '@plusloin/contracts';
import { useState } from 'react';
import { EventsChoice } from './events-choice.js';
import { addWebhook } from './queries.js';
import { SecretShown } from './secret-shown.js';
import { useDeed } from './use-deed.js';
import classes from './webhooks.module.css';

interface AddWebhookProps {
  readonly cooperative: MyCooperative;
  readonly onDone: () => void;
}

/** Another endpoint, then its secret, once. */
export function AddWebhook({ cooperative, onDone }: AddWebhookProps) {
  const { t } = useLingui();
  const [wish, setWish] = useState<NewWebhook>({
    ...{ url: '', description: '' },
    events: [...WEBHOOK_EVENTS],
  });
  const add = useDeed((body: NewWebhook) => addWebhook(cooperative.id, body));
  if (add.data !== undefined) return <SecretShown secret={add.data.secret} onDone={onDone} />;
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate(wish);
      }}
    >
      <Fields wish={wish} onChange={setWish} error={add.error?.message} />
      <Button
        type="submit"
        loading={add.isPending}
        disabled={wish.url === '' || wish.events.length === 0}
      >
        {t`Ajouter`}
      </Button>
    </form>
  );
}

interface FieldsProps {
  readonly wish: NewWebhook;
  readonly onChange: (wish: NewWebhook) => void;
  readonly error: string | undefined;
}

function Fields({ wish, onChange, error }: FieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextInput
        label={t`Adresse`}
        placeholder="https://outil.exemple/plusloin"
        type="url"
        value={wish.url}
        onChange={({ currentTarget }) => onChange({ ...wish, url: currentTarget.value })}
        error={error}
        data-autofocus
      />
      <TextInput
        label={t`Nom, pour s’y retrouver`}
        value={wish.description}
        maxLength={120}
        onChange={({ currentTarget }) => onChange({ ...wish, description: currentTarget.value })}
      />
      <EventsChoice chosen={wish.events} onChange={(events) => onChange({ ...wish, events })} />
    </>
  );
}
