import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { NewInvitation, Role } from '@plusloin/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../../app/dialog.js';
import { notify } from '../../app/notices.js';
import { useRoleWords } from '../../app/role-words.js';
import { doesDecide, queryClient } from '../../app/session.js';
import { MemberChoice } from './member-choice.js';
import classes from './people.module.css';
import { invite, lettersQuery } from './queries.js';

interface InviteFormProps {
  readonly cooperativeId: string;
  readonly isOpen: boolean;
  readonly onDone: () => void;
}

/** An address, a role and, where one is concerned, a member: a letter leaves. */
export function InviteForm({ isOpen, ...rest }: InviteFormProps) {
  const { t } = useLingui();
  return (
    <Dialog {...{ isOpen, onClose: rest.onDone, title: t`Inviter une personne` }}>
      <Form {...rest} />
    </Dialog>
  );
}

function Form({ cooperativeId, onDone }: Omit<InviteFormProps, 'isOpen'>) {
  const { t } = useLingui();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('member');
  const [memberId, setMemberId] = useState<string | null>(null);
  const concerned = OF_A_MEMBER.includes(role);
  const send = useInvite(cooperativeId, onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate({ email, role, ...(concerned && memberId !== null && { memberId }) });
  };
  return (
    <form className={classes.confirm} onSubmit={submit}>
      <p>
        <Trans>La personne reçoit un lien. Elle choisit elle-même son mot de passe.</Trans>
      </p>
      <TextInput
        label={t`Adresse e-mail`}
        type="email"
        required
        value={email}
        onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        error={send.error?.message}
        data-autofocus
      />
      <RoleChoice chosen={role} onChoose={setRole} />
      {doesDecide(role) ? <Newcomers /> : null}
      {concerned ? (
        <MemberChoice cooperativeId={cooperativeId} chosen={memberId} onChoose={setMemberId} />
      ) : null}
      <Button
        type="submit"
        loading={send.isPending}
        disabled={email.trim() === '' || (concerned && memberId === null)}
      >
        {t`Envoyer l’invitation`}
      </Button>
    </form>
  );
}

function Newcomers() {
  return (
    <p>
      <Trans>
        Ce rôle décide. Il demande une preuve toute fraîche à qui invite, et l’équipe est prévenue.
        Pendant ses trois premiers jours, la personne ne peut ni confirmer à deux, ni voir confirmé
        ce qu’elle propose.
      </Trans>
    </p>
  );
}

function useInvite(cooperativeId: string, onDone: () => void) {
  const { t } = useLingui();
  return useMutation({
    mutationFn: (wished: NewInvitation) => invite(cooperativeId, wished),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: lettersQuery(cooperativeId).queryKey });
      onDone();
      await notify(t`L’invitation est partie. Son lien vaut sept jours.`);
    },
  });
}

interface RoleChoiceProps {
  readonly chosen: Role;
  readonly onChoose: (role: Role) => void;
}

function RoleChoice({ chosen, onChoose }: RoleChoiceProps) {
  const { t } = useLingui();
  const words = useRoleWords();
  return (
    <NativeSelect
      label={t`Rôle`}
      value={chosen}
      onChange={({ currentTarget }) => onChoose(currentTarget.value as Role)}
    >
      {ROLES_OFFERED.map((one) => (
        <option key={one} value={one}>
          {words[one]}
        </option>
      ))}
    </NativeSelect>
  );
}

const ROLES_OFFERED: readonly Role[] = [
  'member',
  'adviser',
  'external-accountant',
  'accountant',
  'coordinator',
  'auditor',
  'ethics',
  'group-manager',
  'adherent',
  'representative',
  'funder',
];
const OF_A_MEMBER: readonly Role[] = ['member', 'adviser', 'external-accountant'];
