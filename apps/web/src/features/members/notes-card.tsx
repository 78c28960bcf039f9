import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { Card, dateIn, LoadingState, usePlace } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Refused } from '../../app/refusals.js';
import classes from './members.module.css';
import { notesQuery } from './queries.js';
import { addNote } from './steps.js';
import { useStep } from './use-step.js';

interface NotesProps {
  readonly cooperativeId: string;
  readonly memberId: string;
}

/** What advisers note: sealed, opened by a press that is written down. */
export function NotesCard(props: NotesProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  return (
    <Card title={t`Mes notes`}>
      <div className={classes.card}>
        <p>
          <Trans>
            Elles sont scellées : seules les personnes qui accompagnent ce membre les ouvrent, et
            chaque ouverture est notée au journal.
          </Trans>
        </p>
        {isOpen ? (
          <Opened {...props} />
        ) : (
          <Button variant="default" onClick={() => setOpen(true)}>
            {t`Ouvrir les notes`}
          </Button>
        )}
      </div>
    </Card>
  );
}

function Opened({ cooperativeId, memberId }: NotesProps) {
  const { t } = useLingui();
  const place = usePlace();
  const asked = useQuery(notesQuery(cooperativeId, memberId));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  if (asked.data === undefined) return <LoadingState label={t`Les notes s’ouvrent…`} />;
  return (
    <>
      <NoteForm {...{ cooperativeId, memberId }} />
      <ul className={classes.list}>
        {asked.data.notes.map((note) => (
          <li key={note.id} className={classes.row}>
            <span className={classes.name}>
              <span className={classes.text}>{note.text}</span>
              <span className={classes.quiet}>
                {note.by} · {dateIn(place, note.madeOn)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function NoteForm({ cooperativeId, memberId }: NotesProps) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const step = useStep({
    ...{ cooperativeId, onDone: () => setText(''), says: t`La note est scellée.` },
    act: () => addNote(cooperativeId, memberId, text),
  });
  return (
    <form className={classes.form} onSubmit={step.submit}>
      <Textarea
        {...{ label: t`Nouvelle note`, value: text, error: step.error, maxLength: 10_000 }}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        autosize
        minRows={3}
      />
      <Button type="submit" loading={step.isPending} disabled={text.trim() === ''}>
        {t`Sceller la note`}
      </Button>
    </form>
  );
}
