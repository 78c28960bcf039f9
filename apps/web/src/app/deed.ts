import { useMutation } from '@tanstack/react-query';
import { notify } from './notices.js';
import { queryClient } from './session.js';

interface DeedOf<V> {
  readonly act: (wished: V) => Promise<unknown>;
  /** In a corner, once it is done. */
  readonly says: string;
  /** What is read anew after it. */
  readonly refresh: readonly string[];
  readonly onDone?: () => void;
}

/** Something that somebody does on a page; a refusal of the server stands beside its button. */
export function useDeed<V = void>({ act, says, refresh, onDone }: DeedOf<V>) {
  const { mutate, isPending, error } = useMutation({
    mutationFn: act,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: [...refresh] });
      onDone?.();
      await notify(says);
    },
  });
  return { run: mutate, isPending, error: error?.message };
}
