import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { notify } from '../../app/notices.js';
import { queryClient } from '../../app/session.js';
import classes from './questions.module.css';

interface WriteMessageProps {
  readonly cooperativeId: string;
  readonly label: string;
  readonly button: string;
  /** What is said once it has gone. */
  readonly done: string;
  readonly send: (text: string) => Promise<unknown>;
  readonly onDone?: () => void;
  /** Above the text: what it is about. */
  readonly children?: ReactNode;
}

/** A text and its button; what the server refuses stands under the field, and the text stays. */
export function WriteMessage(props: WriteMessageProps) {
  const { cooperativeId, label, button, done, send, onDone, children } = props;
  const [text, setText] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => send(text),
    onSuccess: async () => {
      setText('');
      await queryClient.invalidateQueries({ queryKey: ['questions', cooperativeId] });
      onDone?.();
      await notify(done);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      {children}
      <Textarea
        {...{ label, value: text, error: error?.message, autosize: true, minRows: 2 }}
        maxLength={2000}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button type="submit" loading={isPending} disabled={text.trim() === ''}>
        {button}
      </Button>
    </form>
  );
}
