import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { notify } from '../../app/notices.js';
import { queryClient } from '../../app/session.js';

/** As the API counts it. */
export const SHORTEST_REASON = 10;

/** One step of the two; what the server refuses stands under the field. */
export function useStep(id: string, onDone: () => void, says: string, act: () => Promise<unknown>) {
  const { mutate, isPending, error } = useMutation({
    mutationFn: act,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['closes', id] });
      onDone();
      await notify(says);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return { submit, act: () => mutate(), isPending, error: error?.message };
}
