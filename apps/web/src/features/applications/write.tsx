import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import type { CandidateFile } from '@plusloin/contracts';
import { Card, momentIn, usePlace } from '@plusloin/ui';
import { useState } from 'react';
import { useDeed } from '../../app/deed.js';
import forms from '../../app/forms.module.css';
import { answerTo, noteOn, type OnPath } from './queries.js';

interface WriteProps {
  readonly path: OnPath;
  readonly notes: CandidateFile['notes'];
}

/** What was written, to the candidate or for the team, and the next word. */
export function Write({ path, notes }: WriteProps) {
  const { t } = useLingui();
  const [words, setWords] = useState('');
  const settings = { refresh: ['candidates', path.cooperativeId], onDone: () => setWords('') };
  const sent = t`La réponse part par e-mail.`;
  const answer = useDeed({ ...settings, act: () => answerTo(path, words), says: sent });
  const kept = t`La note est gardée.`;
  const note = useDeed({ ...settings, act: () => noteOn(path, words), says: kept });
  const isEmpty = words.trim() === '';
  return (
    <Card title={t`Échanges et notes`}>
      <div className={forms.form}>
        {notes.length === 0 ? null : <Notes of={notes} />}
        <Textarea
          {...{ label: t`Ta réponse, ou une note`, autosize: true, minRows: 3, maxLength: 4000 }}
          value={words}
          error={answer.error ?? note.error}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <div className={forms.row}>
          <Button loading={answer.isPending} disabled={isEmpty} onClick={() => answer.run()}>
            {t`Répondre par e-mail`}
          </Button>
          <Button
            {...{ variant: 'default', loading: note.isPending, disabled: isEmpty }}
            onClick={() => note.run()}
          >
            {t`Garder comme note`}
          </Button>
        </div>
        <p className={forms.quiet}>
          <Trans>Une note reste dans l’équipe. Les deux sont scellées.</Trans>
        </p>
      </div>
    </Card>
  );
}

function Notes({ of }: { readonly of: WriteProps['notes'] }) {
  const { t } = useLingui();
  const place = usePlace();
  return (
    <ul className={forms.list}>
      {of.map(({ id, kind, madeAt, words }) => (
        <li key={id} className={forms.words}>
          <span className={forms.quiet}>
            {kind === 'answer' ? t`Réponse envoyée` : t`Note de l’équipe`},{' '}
            {momentIn(place, madeAt)}
          </span>
          <span className={forms.text}>{words}</span>
        </li>
      ))}
    </ul>
  );
}
