import { useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import classes from './members.module.css';
import { membersSearch, STAGES, WAYS, type MembersSearch } from './members-search.js';
import { useStageWords, useWayWords } from './words.js';

const route = getRouteApi('/$cooperative/membres');
const PAUSE_MILLISECONDS = 250;

/** Each choice goes into the address: it can be kept, sent and come back to. */
export function MembersFilters({ wanted }: { readonly wanted: MembersSearch }) {
  const { t } = useLingui();
  const navigate = route.useNavigate();
  const stages = useStageWords();
  const wayOf = useWayWords();
  const choose = (name: keyof MembersSearch, value: string) =>
    void navigate({ search: membersSearch({ ...wanted, [name]: value || undefined }), replace: true });
  const search = useDebouncedCallback((text: string) => choose('cherche', text), PAUSE_MILLISECONDS);
  const all = { value: '', label: t`Tous` };
  return (
    <search className={classes.filters}>
      <TextInput
        label={t`Chercher`}
        placeholder={t`Un nom, une activité`}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        defaultValue={wanted.cherche ?? ''}
        onChange={({ currentTarget }) => search(currentTarget.value.trim())}
      />
      <NativeSelect
        label={t`Étape`}
        value={wanted.etape ?? ''}
        onChange={({ currentTarget }) => choose('etape', currentTarget.value)}
        data={[all, ...STAGES.map((value) => ({ value, label: stages[value].word }))]}
      />
      <NativeSelect
        label={t`Mode de travail`}
        value={wanted.mode ?? ''}
        onChange={({ currentTarget }) => choose('mode', currentTarget.value)}
        data={[all, ...WAYS.map((value) => ({ value, label: wayOf(value) }))]}
      />
      <NativeSelect
        label={t`Pièces`}
        value={wanted.pieces ?? ''}
        onChange={({ currentTarget }) => choose('pieces', currentTarget.value)}
        data={[
          all,
          { value: 'missing', label: t`Il en manque` },
          { value: 'waiting', label: t`À vérifier` },
          { value: 'expiring', label: t`Expirent bientôt` },
        ]}
      />
    </search>
  );
}
