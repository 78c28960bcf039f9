import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { notify } from '../../app/notices.js';
import { readAgain } from './queries.js';

interface Asking {
  readonly id: string;
  /** Said in a corner once it is done. */
  readonly says: string;
  readonly act: () => Promise<unknown>;
  readonly onDone?: () => void;
}

/** Something that is asked of the server by a form; what it refuses stands under the form. */
export function useAsking({ id, says, act, onDone }: Asking) {
  const { mutate, isPending, error } = useMutation({
    mutationFn: act,
    onSuccess: async () => {
      await readAgain(id);
      onDone?.();
      await notify(says);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return { submit, run: () => mutate(), isPending, error: error?.message };
}

export const SHORTEST_REASON = 10;
