import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ListedRole } from '@plusloin/contracts';
import { useMutation } from '@tanstack/react-query';
import { Dialog } from '../../app/dialog.js';
import { notify } from '../../app/notices.js';
import { useRoleWords } from '../../app/role-words.js';
import { queryClient } from '../../app/session.js';
import classes from './people.module.css';
import { endRole, lettersQuery, rolesQuery } from './queries.js';

interface EndRoleProps {
  readonly cooperativeId: string;
  /** What is to end; nothing while nobody asks. */
  readonly role: ListedRole | null;
  readonly onDone: () => void;
}

function useEnd(cooperativeId: string, onDone: () => void) {
  const { t } = useLingui();
  return useMutation({
    mutationFn: (id: string) => endRole(cooperativeId, id),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: rolesQuery(cooperativeId).queryKey });
      await queryClient.invalidateQueries({ queryKey: lettersQuery(cooperativeId).queryKey });
      onDone();
      await notify(t`Le rôle est retiré.`);
    },
  });
}

/** Says what will happen before it does. */
export function EndRole({ cooperativeId, role, onDone }: EndRoleProps) {
  const { t } = useLingui();
  const words = useRoleWords();
  const end = useEnd(cooperativeId, onDone);
  const close = () => {
    end.reset();
    onDone();
  };
  const name = role?.account.name ?? '';
  const word = role === null ? '' : words[role.role];
  return (
    <Dialog {...{ isOpen: role !== null, onClose: close, title: t`Retirer ce rôle` }}>
      <div className={classes.confirm}>
        <p>
          <Trans>
            {name} n’aura plus le rôle « {word} » dès sa prochaine demande, jetons compris. Ce que
            cette personne a fait reste.
          </Trans>
        </p>
        {end.isError ? <p role="alert">{end.error.message}</p> : null}
        <Button
          loading={end.isPending}
          onClick={() => (role === null ? undefined : end.mutate(role.id))}
          data-autofocus
        >
          {t`Retirer ce rôle`}
        </Button>
      </div>
    </Dialog>
  );
}
