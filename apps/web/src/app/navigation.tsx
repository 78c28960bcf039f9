import { useLingui } from '@lingui/react/macro';
import type { MyCooperative, Role } from '@plusloin/contracts';
import {
  IconCalendarEvent,
  IconCalendarStats,
  IconChecklist,
  IconFiles,
  IconHome,
  IconMessages,
  IconProgressCheck,
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
    | '/$cooperative/candidatures'
    | '/$cooperative/rencontres'
    | '/$cooperative/contacts'
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
      ...{ to: '/$cooperative/candidatures', label: t`Candidatures`, icon: IconUserHeart },
      ...{ of: 'admin', only: 'coordinator' },
    },
    {
      ...{ to: '/$cooperative/rencontres', label: t`Rencontres`, icon: IconCalendarEvent },
      ...{ of: 'admin', only: 'coordinator' },
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
    { to: '/$cooperative/contacts', label: t`Contacts`, icon: IconMessages, of: 'member' },
    {
      ...{ to: '/$cooperative/reglages/personnes', label: t`Personnes`, icon: IconUsersGroup },
      ...{ of: 'admin', only: 'coordinator' },
    },
  ];
  const { roles } = cooperative;
  const screens = screensOf(cooperative);
  return all.filter(
    ({ of, only }) => screens.includes(of) && (only === undefined || roles.includes(only)),
  );
}
