import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { notify } from '../../app/notices.js';
import { queryClient } from '../../app/session.js';

interface StepOf {
  readonly cooperativeId: string;
  readonly act: () => Promise<unknown>;
  readonly says: string;
  readonly onDone?: (() => void) | undefined;
}

/** What is read anew of the cooperative: a document may be a candidate's. */
const KINDS = ['member', 'members', 'documents', 'notes', 'candidacy', 'candidates'];

/** One deed of a form; what was read of people is read anew, a refusal stands under the field. */
export function useStep({ cooperativeId, act, says, onDone }: StepOf) {
  const { mutate, isPending, error } = useMutation({
    mutationFn: act,
    onSuccess: async () => {
      for (const kind of KINDS) {
        void queryClient.invalidateQueries({ queryKey: [kind, cooperativeId] });
      }
      onDone?.();
      await notify(says);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return { submit, act: () => mutate(), isPending, error: error?.message };
}
