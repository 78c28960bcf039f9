import { useLingui } from '@lingui/react/macro';
import { useMantineColorScheme } from '@mantine/core';
import type { MyCooperative } from '@plusloin/contracts';
import { Spotlight, spotlight, type SpotlightActionData } from '@mantine/spotlight';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/spotlight/styles.css';
import { quarterIn, usePlace } from '@plusloin/ui';
import { IconBook2, IconFileText, IconLogout, IconMoon, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { LedgerSearch } from '../features/books/search.js';
import { statementsQuery } from '../features/statements/queries.js';
import type { Place } from './navigation.js';
import { screensOf, signOut } from './session.js';

interface SearchPaletteProps {
  readonly cooperative: MyCooperative;
  readonly places: readonly Place[];
  /** How often it was asked for: it opens at each. */
  readonly openings: number;
}

/** Pages, statements and actions, by some letters of their name. */
export default function SearchPalette({ cooperative, places, openings }: SearchPaletteProps) {
  const { t } = useLingui();
  const [query, setQuery] = useState('');
  const found = [
    { group: t`Comptes`, actions: useBooksActions(cooperative, query.trim()) },
    { group: t`Pages`, actions: usePageActions(cooperative, places) },
    { group: t`Relevés`, actions: useStatementActions(cooperative) },
    { group: t`Actions`, actions: useDeeds() },
  ];
  useEffect(() => spotlight.open(), [openings]);
  return (
    <Spotlight
      query={query}
      onQueryChange={setQuery}
      actions={found.filter(({ actions }) => actions.length > 0)}
      shortcut={null}
      lockScroll={false}
      scrollable
      maxHeight={420}
      nothingFound={t`Rien de ce nom.`}
      searchProps={{
        placeholder: t`Une page, un trimestre, une action`,
        'aria-label': t`Chercher`,
        leftSection: <IconSearch size={20} aria-hidden="true" />,
      }}
    />
  );
}

function usePageActions(
  { slug }: MyCooperative,
  places: readonly Place[],
): SpotlightActionData[] {
  const navigate = useNavigate();
  return places.map(({ to, label, icon: Icon }) => ({
    id: to,
    label,
    leftSection: <Icon size={20} aria-hidden="true" />,
    onClick: () => void navigate({ to, params: { cooperative: slug } }),
  }));
}

function useStatementActions({ id, slug }: MyCooperative): SpotlightActionData[] {
  const navigate = useNavigate();
  const place = usePlace();
  const { data } = useQuery(statementsQuery(id));
  return (data?.statements ?? []).flatMap(({ closeId, quarter, practice }) => {
    if (practice === null) return [];
    const params = { cooperative: slug, closeId, subject: practice.code };
    return [
      {
        id: `${closeId} ${practice.code}`,
        label: quarterIn(place, quarter),
        description: practice.title,
        leftSection: <IconFileText size={20} aria-hidden="true" />,
        onClick: () =>
          void navigate({ to: '/$cooperative/trimestres/$closeId/$subject', params }),
      },
    ];
  });
}

/** A number typed is that of an account, or of an entry. */
function useBooksActions(cooperative: MyCooperative, number: string): SpotlightActionData[] {
  const { t } = useLingui();
  const navigate = useNavigate();
  if (!screensOf(cooperative).includes('admin') || !/^\d{1,15}$/.test(number)) return [];
  const open = (search: LedgerSearch) => () =>
    void navigate({
      ...{ to: '/$cooperative/comptes/grand-livre', search },
      params: { cooperative: cooperative.slug },
    });
  const leftSection = <IconBook2 size={20} aria-hidden="true" />;
  return [
    {
      ...{ id: 'account', label: t`Compte ${number}`, leftSection },
      onClick: open({ compte: number }),
    },
    {
      ...{ id: 'entry', label: t`Écritures n° ${number}`, leftSection },
      onClick: open({ texte: number }),
    },
  ];
}

function useDeeds(): SpotlightActionData[] {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { toggleColorScheme } = useMantineColorScheme();
  const leave = async () => {
    await signOut();
    await navigate({ to: '/connexion', search: {} });
  };
  return [
    {
      id: 'scheme',
      label: t`Passer du clair au sombre`,
      leftSection: <IconMoon size={20} aria-hidden="true" />,
      onClick: toggleColorScheme,
    },
    {
      id: 'leave',
      label: t`Se déconnecter`,
      leftSection: <IconLogout size={20} aria-hidden="true" />,
      onClick: () => void leave(),
    },
  ];
}
