import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { Card } from '@plusloin/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { notify } from '../../app/notices.js';
import { queryClient } from '../../app/session.js';
import classes from './persons.module.css';
import { addNote, notesOf, type OfPerson } from './queries.js';
import { useShownForAWhile } from './shown-for-a-while.js';

/** Free text about a person, sealed like the identity. */
export function NotesCard({ of }: { readonly of: OfPerson }) {
  const { t } = useLingui();
  const { shown, show, hide } = useShownForAWhile<readonly string[]>();
  const opening = useMutation({
    mutationFn: () => notesOf(of, 'follow-up'),
    onSuccess: async ({ notes }) => {
      show(notes);
      await queryClient.invalidateQueries({ queryKey: ['person-openings', of.personId] });
    },
  });
  return (
    <Card title={t`Notes`}>
      {shown === null ? (
        <Button variant="default" loading={opening.isPending} onClick={() => opening.mutate()}>
          {t`Ouvrir les notes`}
        </Button>
      ) : (
        <>
          <Shown notes={shown} />
          <Button variant="default" onClick={hide}>{t`Cacher`}</Button>
        </>
      )}
      {opening.isError ? <p role="alert">{opening.error.message}</p> : null}
      <Adding of={of} onAdded={hide} />
    </Card>
  );
}

function Shown({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) {
    return (
      <p className={classes.quiet}>
        <Trans>Pas encore de note.</Trans>
      </p>
    );
  }
  return (
    <ul className={classes.notes}>
      {notes.map((text, nth) => (
        <li key={nth}>{text}</li>
      ))}
    </ul>
  );
}

function Adding({ of, onAdded }: { readonly of: OfPerson; readonly onAdded: () => void }) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => addNote(of, text),
    onSuccess: async () => {
      setText('');
      onAdded();
      await queryClient.invalidateQueries({ queryKey: ['person-openings', of.personId] });
      await notify(t`La note est scellée.`);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <Textarea
        label={t`Ajouter une note`}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        error={error?.message}
        autosize
        minRows={2}
      />
      <div>
        <Button type="submit" loading={isPending} disabled={text.trim() === ''}>
          {t`Sceller la note`}
        </Button>
      </div>
    </form>
  );
}
