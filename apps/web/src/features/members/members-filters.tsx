import { useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import classes from './members.module.css';
import { membersSearch, STAGES, WAYS, type MembersSearch } from './members-search.js';
import { useStageWords, useWayWords } from './words.js';

const route = getRouteApi('/$cooperative/membres');
/** Milliseconds, while somebody types on. */
const PAUSE = 250;

/** Each choice goes into the address: it can be kept, sent and come back to. */
export function MembersFilters({ wanted }: { readonly wanted: MembersSearch }) {
  const { t } = useLingui();
  const navigate = route.useNavigate();
  const stages = useStageWords();
  const wayOf = useWayWords();
  const choose = (name: keyof MembersSearch, value: string) => {
    const search = membersSearch({ ...wanted, [name]: value || undefined });
    void navigate({ search, replace: true });
  };
  const search = useDebouncedCallback((text: string) => choose('cherche', text), PAUSE);
  const field = (name: keyof MembersSearch, label: string, data: readonly Choice[]) => (
    <NativeSelect
      {...{ label, data: [{ value: '', label: t`Tous` }, ...data], value: wanted[name] ?? '' }}
      onChange={({ currentTarget }) => choose(name, currentTarget.value)}
    />
  );
  return (
    <search className={classes.filters}>
      <TextInput
        label={t`Chercher`}
        placeholder={t`Un nom, une activité`}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        defaultValue={wanted.cherche ?? ''}
        onChange={({ currentTarget }) => search(currentTarget.value.trim())}
      />
      {field('etape', t`Étape`, STAGES.map((value) => ({ value, label: stages[value].word })))}
      {field('mode', t`Mode de travail`, WAYS.map((value) => ({ value, label: wayOf(value) })))}
      {field('pieces', t`Pièces`, [
        { value: 'missing', label: t`Il en manque` },
        { value: 'waiting', label: t`À vérifier` },
        { value: 'expiring', label: t`Expirent bientôt` },
      ])}
    </search>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
}
