import { useLingui } from '@lingui/react/macro';
import type { MyCooperative, Role } from '@plusloin/contracts';
import {
  IconCalendarStats,
  IconChecklist,
  IconFiles,
  IconHome,
  IconProgressCheck,
  IconUserHeart,
  IconUsersGroup,
  IconWebhook,
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
    | '/$cooperative/reglages/webhooks'
    | '/$cooperative/candidature'
    | '/$cooperative/reglages/personnes';
  readonly label: string;
  readonly icon: Icon;
  readonly of: Screens;
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
    {
      to: '/$cooperative/reglages/webhooks',
      label: t`Webhooks`,
      icon: IconWebhook,
      of: 'admin',
      only: 'coordinator',
    },
    { to: '/$cooperative/accueil', label: t`Accueil`, icon: IconHome, of: 'member' },
    {
      to: '/$cooperative/trimestres',
      label: t`Mes trimestres`,
      icon: IconCalendarStats,
      of: 'member',
    },
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
  return all.filter(
    ({ of, only }) => screens.includes(of) && (only === undefined || roles.includes(only)),
  );
}
