import { useLingui } from '@lingui/react/macro';
import type { MyCooperative, Role } from '@plusloin/contracts';
import {
  IconBook2,
  IconCalendarEvent,
  IconCalendarStats,
  IconChecklist,
  IconCompass,
  IconFileCertificate,
  IconFileCheck,
  IconFiles,
  IconHome,
  IconListSearch,
  IconLockOpen,
  IconMessages,
  IconProgressCheck,
  IconScale,
  IconSettings,
  IconShieldLock,
  IconUserCircle,
  IconUserHeart,
  IconUsers,
  IconUsersGroup,
  IconWebhook,
  type Icon,
} from '@tabler/icons-react';
import { screensOf, type Screens } from './session.js';

export interface Place {
  readonly to:
    | '/$cooperative/aujourdhui'
    | '/$cooperative/cloture'
    | '/$cooperative/releves'
    | '/$cooperative/membres'
    | '/$cooperative/documents-a-verifier'
    | '/$cooperative/candidatures'
    | '/$cooperative/rencontres'
    | '/$cooperative/comptes'
    | '/$cooperative/journal'
    | '/$cooperative/accueil'
    | '/$cooperative/trimestres'
    | '/$cooperative/documents'
    | '/$cooperative/personnes'
    | '/$cooperative/contacts'
    | '/$cooperative/dossier'
    | '/$cooperative/ma-boussole'
    | '/$cooperative/reglages/webhooks'
    | '/$cooperative/candidature'
    | '/$cooperative/acces-exceptionnel'
    | '/$cooperative/reglages/donnees-personnelles'
    | '/$cooperative/reglages/personnes'
    | '/$cooperative/regles'
    | '/$cooperative/reglages';
  readonly label: string;
  readonly icon: Icon;
  readonly of: Screens | 'everybody';
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
      to: '/$cooperative/acces-exceptionnel',
      label: t`Accès exceptionnel`,
      icon: IconLockOpen,
      of: 'ethics',
    },
    {
      to: '/$cooperative/candidature',
      label: t`Ma candidature`,
      icon: IconUserHeart,
      of: 'candidate',
    },
  ];
  return eachOnce(all.filter(isFor(cooperative)));
}

/** Whoever is several things may open the same page as each. */
const eachOnce = (places: readonly Place[]): Place[] => [
  ...new Map(places.map((place) => [place.to, place])).values(),
];

/** What is seldom touched: it stands on the page of settings, and is found by the search. */
export function useSettingPlaces(cooperative: MyCooperative): Place[] {
  const { t } = useLingui();
  const all: Place[] = [
    {
      ...{ to: '/$cooperative/reglages/personnes', label: t`Personnes et rôles` },
      ...{ icon: IconUsersGroup, of: 'admin', only: 'coordinator' },
    },
    {
      ...{ to: '/$cooperative/reglages/webhooks', label: t`Webhooks` },
      ...{ icon: IconWebhook, of: 'admin', only: 'coordinator' },
    },
    {
      ...{ to: '/$cooperative/acces-exceptionnel', label: t`Accès exceptionnel` },
      ...{ icon: IconLockOpen, of: 'admin' },
    },
    {
      ...{ to: '/$cooperative/reglages/donnees-personnelles', label: t`Données personnelles` },
      ...{ icon: IconShieldLock, of: 'everybody' },
    },
  ];
  return all.filter(isFor(cooperative));
}

const isFor = (cooperative: MyCooperative) => {
  const screens = screensOf(cooperative);
  return ({ of, only }: Place): boolean =>
    (of === 'everybody' || screens.includes(of)) &&
    (only === undefined || cooperative.roles.includes(only));
};

/** Of whoever keeps the cooperative; candidates and documents are the coordination's alone. */
function useOfficePlaces(): Place[] {
  const { t } = useLingui();
  const of = 'admin';
  const ofCoordination = { of, only: 'coordinator' } as const;
  const coordinated: Place[] = [
    {
      ...{ to: '/$cooperative/documents-a-verifier', label: t`À vérifier`, icon: IconFileCheck },
      ...ofCoordination,
    },
    {
      ...{ to: '/$cooperative/candidatures', label: t`Candidatures`, icon: IconUserHeart },
      ...ofCoordination,
    },
    {
      ...{ to: '/$cooperative/rencontres', label: t`Rencontres`, icon: IconCalendarEvent },
      ...ofCoordination,
    },
  ];
  return [
    { to: '/$cooperative/aujourdhui', label: t`Aujourd’hui`, icon: IconChecklist, of },
    { to: '/$cooperative/cloture', label: t`Clôture`, icon: IconProgressCheck, of },
    { to: '/$cooperative/releves', label: t`Relevés`, icon: IconFiles, of },
    { to: '/$cooperative/membres', label: t`Membres`, icon: IconUsers, of },
    ...coordinated,
    { to: '/$cooperative/comptes', label: t`Comptes`, icon: IconBook2, of },
    { to: '/$cooperative/journal', label: t`Journal`, icon: IconListSearch, of },
    { to: '/$cooperative/regles', label: t`Règles et taux`, icon: IconScale, of },
    { to: '/$cooperative/reglages', label: t`Réglages`, icon: IconSettings, of },
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
    { to: '/$cooperative/personnes', label: t`Personnes`, icon: IconUsers, of },
    { to: '/$cooperative/ma-boussole', label: t`Ma boussole`, icon: IconCompass, of },
    { to: '/$cooperative/contacts', label: t`Contacts`, icon: IconMessages, of },
    { to: '/$cooperative/dossier', label: t`Mon dossier`, icon: IconUserCircle, of },
    { to: '/$cooperative/regles', label: t`Règles et taux`, icon: IconScale, of },
    { to: '/$cooperative/reglages', label: t`Réglages`, icon: IconSettings, of },
  ];
}
