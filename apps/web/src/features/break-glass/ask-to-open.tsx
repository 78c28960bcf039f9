import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, Textarea } from '@mantine/core';
import type { SealedMembers } from '@plusloin/contracts';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { More } from '../../app/more.js';
import { notify } from '../../app/notices.js';
import { queryClient } from '../../app/session.js';
import classes from './break-glass.module.css';
import { askToOpen, sealedMembersQuery } from './queries.js';

interface AskToOpenProps {
  readonly cooperativeId: string;
  readonly onDone: () => void;
}

const SHORTEST_REASON = 10;

/** The first person says for whom, and why. */
export function AskToOpen({ cooperativeId, onDone }: AskToOpenProps) {
  const { t } = useLingui();
  const asked = useInfiniteQuery(sealedMembersQuery(cooperativeId));
  const members = asked.data?.pages.flatMap((page) => page.members) ?? [];
  const [memberId, setMemberId] = useState('');
  const [reason, setReason] = useState('');
  const ask = () => askToOpen(cooperativeId, memberId, reason);
  const { mutate, isPending, error } = useAsking(ask, onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <p>
        <Trans>Rien ne s’ouvre encore. Le membre est averti dès maintenant.</Trans>
      </p>
      <MemberChoice {...{ members, value: memberId, onChoose: setMemberId }} />
      <More of={asked}>{t`Voir la suite des membres`}</More>
      <Textarea
        label={t`Pourquoi faut-il ouvrir ?`}
        description={t`Scellé : lu par qui confirme et par le membre.`}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        error={error?.message}
        autosize
        minRows={2}
      />
      <Button
        type="submit"
        loading={isPending}
        disabled={memberId === '' || reason.trim().length < SHORTEST_REASON}
      >
        {t`Demander`}
      </Button>
    </form>
  );
}

interface MemberChoiceProps {
  readonly members: SealedMembers['members'];
  readonly value: string;
  readonly onChoose: (memberId: string) => void;
}

function MemberChoice({ members, value, onChoose }: MemberChoiceProps) {
  const { t } = useLingui();
  const choices = members.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <NativeSelect
      label={t`Membre`}
      data={[{ value: '', label: t`Choisis un membre` }, ...choices]}
      value={value}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    />
  );
}

function useAsking(ask: () => Promise<unknown>, onDone: () => void) {
  const { t } = useLingui();
  return useMutation({
    mutationFn: ask,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['break-glasses'] });
      onDone();
      await notify(t`C’est demandé. Une autre personne doit confirmer dans les 24 heures.`);
    },
  });
}
