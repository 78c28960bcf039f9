import { useLingui } from '@lingui/react/macro';
import type { MyCooperative, Role } from '@plusloin/contracts';
import {
  IconBook2,
  IconCalendarStats,
  IconChecklist,
  IconFileCertificate,
  IconFileCheck,
  IconFiles,
  IconHome,
  IconListSearch,
  IconProgressCheck,
  IconUserCircle,
  IconUserHeart,
  IconUsers,
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
    | '/$cooperative/comptes'
    | '/$cooperative/journal'
    | '/$cooperative/membres'
    | '/$cooperative/documents-a-verifier'
    | '/$cooperative/documents'
    | '/$cooperative/dossier'
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
    ...useOfficePlaces(),
    ...useOwnPlaces(),
    { to: '/$cooperative/membres', label: t`Mes membres`, icon: IconUsers, of: 'adviser' },
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

/** Of whoever keeps the cooperative; documents are verified by the coordination alone. */
function useOfficePlaces(): Place[] {
  const { t } = useLingui();
  const toVerify: Place = {
    ...{ to: '/$cooperative/documents-a-verifier', label: t`À vérifier`, icon: IconFileCheck },
    ...{ of: 'admin', only: 'coordinator' },
  };
  return [
    { to: '/$cooperative/aujourdhui', label: t`Aujourd’hui`, icon: IconChecklist, of: 'admin' },
    { to: '/$cooperative/cloture', label: t`Clôture`, icon: IconProgressCheck, of: 'admin' },
    { to: '/$cooperative/releves', label: t`Relevés`, icon: IconFiles, of: 'admin' },
    { to: '/$cooperative/membres', label: t`Membres`, icon: IconUsers, of: 'admin' },
    toVerify,
    { to: '/$cooperative/comptes', label: t`Comptes`, icon: IconBook2, of: 'admin' },
    { to: '/$cooperative/journal', label: t`Journal`, icon: IconListSearch, of: 'admin' },
  ];
}

/** Of a member. */
function useOwnPlaces(): Place[] {
  const { t } = useLingui();
  const of = 'member';
  return [
    { to: '/$cooperative/accueil', label: t`Accueil`, icon: IconHome, of },
    { to: '/$cooperative/trimestres', label: t`Mes trimestres`, icon: IconCalendarStats, of },
    { to: '/$cooperative/documents', label: t`Mes documents`, icon: IconFileCertificate, of },
    { to: '/$cooperative/dossier', label: t`Mon dossier`, icon: IconUserCircle, of },
  ];
}
