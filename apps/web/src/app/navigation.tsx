import { useLingui } from '@lingui/react/macro';
import type { MyCooperative, Role } from '@plusloin/contracts';
import {
  IconCalendarStats,
  IconChecklist,
  IconFiles,
  IconHome,
  IconProgressCheck,
  IconScale,
  IconSettings,
  IconUserHeart,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';
import { screensOf, type Screens } from './session.js';

export interface Place {
  readonly to:
    | '/$cooperative/accueil'
    | '/$cooperative/trimestres'
    | '/$cooperative/aujourdhui'
    | '/$cooperative/cloture'
    | '/$cooperative/releves'
    | '/$cooperative/candidature'
    | '/$cooperative/reglages/personnes'
    | '/$cooperative/regles'
    | '/$cooperative/reglages';
  readonly label: string;
  readonly icon: Icon;
  /** 'inside': of members and of those who run the cooperative. */
  readonly of: Screens | 'inside';
  /** Where not all of them may: these alone. */
  readonly only?: Role;
}

/** The pages which exist, for who may open them, in the order of the menu. */
export function usePlaces(cooperative: MyCooperative): Place[] {
  const { t } = useLingui();
  const all: Place[] = [
    { to: '/$cooperative/aujourdhui', label: t`Aujourd’hui`, icon: IconChecklist, of: 'admin' },
    { to: '/$cooperative/cloture', label: t`Clôture`, icon: IconProgressCheck, of: 'admin' },
    { to: '/$cooperative/releves', label: t`Relevés`, icon: IconFiles, of: 'admin' },
    { to: '/$cooperative/accueil', label: t`Accueil`, icon: IconHome, of: 'member' },
    {
      to: '/$cooperative/trimestres',
      label: t`Mes trimestres`,
      icon: IconCalendarStats,
      of: 'member',
    },
    { to: '/$cooperative/regles', label: t`Règles et taux`, icon: IconScale, of: 'inside' },
    { to: '/$cooperative/reglages', label: t`Réglages`, icon: IconSettings, of: 'inside' },
    {
      to: '/$cooperative/candidature',
      label: t`Ma candidature`,
      icon: IconUserHeart,
      of: 'candidate',
    },
    {
      to: '/$cooperative/reglages/personnes',
      label: t`Personnes`,
      icon: IconUsersGroup,
      of: 'admin',
      only: 'coordinator',
    },
  ];
  const { roles } = cooperative;
  const screens = screensOf(cooperative);
  const isInside = screens.includes('admin') || screens.includes('member');
  const isFor = (of: Place['of']) => (of === 'inside' ? isInside : screens.includes(of));
  return all.filter(
    ({ of, only }) => isFor(of) && (only === undefined || roles.includes(only)),
  );
}
