import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ListedInvitation } from '@plusloin/contracts';
import { Card, dateIn, usePlace } from '@plusloin/ui';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { notify } from '../../app/notices.js';
import { Refused } from '../../app/refusals.js';
import { useRoleWords } from '../../app/role-words.js';
import { queryClient } from '../../app/session.js';
import classes from './people.module.css';
import { lettersQuery, withdrawLetter } from './queries.js';

/** Who was invited and has not come yet; nothing while nobody is waited for. */
export function Letters({ cooperativeId }: { readonly cooperativeId: string }) {
  const { t } = useLingui();
  const asked = useInfiniteQuery(lettersQuery(cooperativeId));
  const withdraw = useWithdraw(cooperativeId);
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  const letters = asked.data?.pages.flatMap((page) => page.invitations) ?? [];
  if (letters.length === 0) return null;
  return (
    <Card title={t`Invitations en attente`}>
      {withdraw.isError ? <p role="alert">{withdraw.error.message}</p> : null}
      <ul className={classes.list}>
        {letters.map((one) => (
          <Letter
            key={one.id}
            letter={one}
            isLeaving={withdraw.isPending && withdraw.variables === one.id}
            onWithdraw={() => withdraw.mutate(one.id)}
          />
        ))}
      </ul>
      {asked.hasNextPage ? (
        <Button variant="default" onClick={() => void asked.fetchNextPage()}>
          <Trans>Montrer la suite</Trans>
        </Button>
      ) : null}
    </Card>
  );
}

function useWithdraw(cooperativeId: string) {
  const { t } = useLingui();
  return useMutation({
    mutationFn: (id: string) => withdrawLetter(cooperativeId, id),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: lettersQuery(cooperativeId).queryKey });
      await notify(t`L’invitation est retirée. Son lien n’ouvre plus rien.`);
    },
  });
}

interface LetterProps {
  readonly letter: ListedInvitation;
  readonly isLeaving: boolean;
  readonly onWithdraw: () => void;
}

function Letter({ letter, isLeaving, onWithdraw }: LetterProps) {
  const { t } = useLingui();
  const place = usePlace();
  const word = useRoleWords()[letter.role];
  const until = dateIn(place, letter.expiresAt.slice(0, 10));
  const { email } = letter;
  return (
    <li className={classes.person}>
      <div className={classes.who}>
        <strong>{email}</strong>
      </div>
      <div className={classes.role}>
        <span>
          {word}
          <small>
            {t`valable jusqu’au ${until}`}
            {letter.member === null ? '' : ` · ${letter.member.name}`}
          </small>
        </span>
        <Button
          variant="subtle"
          loading={isLeaving}
          onClick={onWithdraw}
          aria-label={t`Retirer l’invitation de ${email}`}
        >
          {t`Retirer`}
        </Button>
      </div>
    </li>
  );
}
