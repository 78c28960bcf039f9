import { useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { membersQuery } from './queries.js';

interface MemberChoiceProps {
  readonly cooperativeId: string;
  readonly chosen: string | null;
  readonly onChoose: (memberId: string | null) => void;
}

/** The member whom the invited person is, accompanies, or keeps the books of. */
export function MemberChoice({ cooperativeId, chosen, onChoose }: MemberChoiceProps) {
  const { t } = useLingui();
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, 250);
  const { data } = useQuery(membersQuery(cooperativeId, asked.trim()));
  return (
    <>
      <TextInput
        label={t`Chercher le membre`}
        maxLength={80}
        value={search}
        onChange={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      <NativeSelect
        label={t`Membre concerné`}
        value={chosen ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}
      >
        <option value="">{t`à choisir`}</option>
        {data?.members.map(({ id, code, name }) => (
          <option key={id} value={id}>
            {`${name} (${code})`}
          </option>
        ))}
      </NativeSelect>
    </>
  );
}
