import { useMutation } from '@tanstack/react-query';
import { notify } from '../../app/notices.js';
import { queryClient } from '../../app/session.js';

/** Something done to an endpoint: the lists are read anew, and it is said when there are words. */
export function useDeed<T, A>(act: (asked: A) => Promise<T>, says?: (done: T) => string) {
  return useMutation({
    mutationFn: act,
    onSuccess: async (done) => {
      await queryClient.invalidateQueries({ queryKey: ['webhooks'] });
      await queryClient.invalidateQueries({ queryKey: ['deliveries'] });
      if (says !== undefined) await notify(says(done));
    },
  });
}
