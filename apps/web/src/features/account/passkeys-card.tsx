import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { Card, dateIn, usePlace } from '@plusloin/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { answerOf, api } from '../../app/api.js';
import { addPasskey } from '../../app/passkeys.js';
import type { Passkey } from '../../app/paths.js';
import { queryClient } from '../../app/session.js';
import classes from './account.module.css';
import { passkeysQuery } from './queries.js';

/** The finger, the face or the key instead of the password. */
export function PasskeysCard() {
  const { t } = useLingui();
  const { data: passkeys = [] } = useQuery(passkeysQuery);
  const [named, setNamed] = useState<Passkey | 'new' | null>(null);
  const { add, rename, remove } = useChanges(() => setNamed(null));
  return (
    <Card title={t`Clés d’accès`}>
      <p className={classes.lead}>
        <Trans>Tu te connectes avec ton doigt, ton visage ou une clé, sans mot de passe.</Trans>
      </p>
      {remove.isError ? <p role="alert">{remove.error.message}</p> : null}
      <ul className={classes.list}>
        {passkeys.map((one) => (
          <li key={one.id} className={classes.row}>
            {named === one ? (
              <NameForm
                known={one.name ?? ''}
                change={rename}
                onName={(name) => rename.mutate({ id: one.id, name })}
              />
            ) : (
              <Known of={one} onName={() => setNamed(one)} onRemove={() => remove.mutate(one.id)} />
            )}
          </li>
        ))}
      </ul>
      {named === 'new' ? (
        <NameForm known="" change={add} onName={add.mutate} />
      ) : (
        <Button variant="default" onClick={() => setNamed('new')}>
          {t`Ajouter une clé d’accès`}
        </Button>
      )}
    </Card>
  );
}

function useChanges(onNamed: () => void) {
  return {
    add: useChange(addPasskey, onNamed),
    rename: useChange(
      (body: { id: string; name: string }) =>
        answerOf(api.POST('/api/auth/passkey/update-passkey', { body })),
      onNamed,
    ),
    remove: useChange((id: string) =>
      answerOf(api.POST('/api/auth/passkey/delete-passkey', { body: { id } })),
    ),
  };
}

/** A change of the passkeys, after which all that tells of them is read anew. */
function useChange<T>(change: (of: T) => Promise<unknown>, onDone?: () => void) {
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['me'] });
      onDone?.();
    },
  });
}

interface KnownProps {
  readonly of: Passkey;
  readonly onName: () => void;
  readonly onRemove: () => void;
}

function Known({ of: { name, createdAt }, onName, onRemove }: KnownProps) {
  const { t } = useLingui();
  const place = usePlace();
  const said = name ?? t`Clé d’accès`;
  const day = createdAt ? dateIn(place, createdAt.slice(0, 10)) : null;
  return (
    <>
      <div className={classes.told}>
        <strong>{said}</strong>
        {day === null ? null : <span>{t`ajoutée le ${day}`}</span>}
      </div>
      <div className={classes.buttons}>
        <Button variant="subtle" onClick={onName} aria-label={t`Renommer ${said}`}>
          {t`Renommer`}
        </Button>
        <Button variant="subtle" onClick={onRemove} aria-label={t`Retirer ${said}`}>
          {t`Retirer`}
        </Button>
      </div>
    </>
  );
}

interface NameFormProps {
  readonly known: string;
  readonly change: { readonly isPending: boolean; readonly isError: boolean };
  readonly onName: (name: string) => void;
}

function NameForm({ known, change, onName }: NameFormProps) {
  const { t } = useLingui();
  const [name, setName] = useState(known);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onName(name.trim());
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label={t`Son nom`}
        placeholder={t`Mon téléphone`}
        maxLength={120}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        error={
          change.isError ? t`La clé d’accès n’a pas répondu. Rien n’a changé. Réessaie.` : undefined
        }
        data-autofocus
      />
      <Button type="submit" loading={change.isPending} disabled={name.trim() === ''}>
        {t`Continuer`}
      </Button>
    </form>
  );
}
