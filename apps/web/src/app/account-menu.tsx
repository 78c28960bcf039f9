import { useLingui } from '@lingui/react/macro';
import { useMantineColorScheme, VisuallyHidden } from '@mantine/core';
import type { Me, MyCooperative } from '@plusloin/contracts';
import { Choice, DropDown } from '@plusloin/ui';
import {
  IconDeviceDesktop,
  IconLogout,
  IconMoon,
  IconShieldLock,
  IconSun,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import classes from './account-menu.module.css';
import { languageNames, languages, speak } from './languages.js';
import type { Language } from './languages.js';
import { useSettingPlaces } from './navigation.js';
import { chooseLanguage, hasSettingsPage, signOut } from './session.js';

interface AccountMenuProps {
  readonly account: Me['account'];
  readonly cooperative: MyCooperative;
}

/** Who is signed in, the language, day or night, and the way out. */
export function AccountMenu({ account, cooperative }: AccountMenuProps) {
  const { t } = useLingui();
  const button = (
    <>
      <span className={classes.initials} aria-hidden="true">
        {initialsOf(account.name)}
      </span>
      <VisuallyHidden>{t`Compte de ${account.name}`}</VisuallyHidden>
    </>
  );
  return (
    <DropDown button={button} buttonClass={classes.button} side="end">
      <div className={classes.who}>
        <strong>{account.name}</strong>
        <span>{account.email}</span>
      </div>
      <AboutOneself cooperative={cooperative} />
      <Languages />
      <Schemes />
      <SignOut />
    </DropDown>
  );
}

/** About oneself, from every page. */
function AboutOneself({ cooperative }: { readonly cooperative: MyCooperative }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const places = useSettingPlaces(cooperative);
  const params = { cooperative: cooperative.slug };
  const go = () => void navigate({ to: '/$cooperative/securite', params });
  return (
    <div className={classes.group}>
      <Choice icon={<IconShieldLock size={18} />} onChoose={go}>
        {t`Mon compte : sécurité`}
      </Choice>
      {hasSettingsPage(cooperative)
        ? null
        : places.map(({ to, label, icon: Icon }) => (
            <Choice
              key={to}
              icon={<Icon size={18} />}
              onChoose={() => void navigate({ to, params })}
            >
              {label}
            </Choice>
          ))}
    </div>
  );
}

function Languages() {
  const { t, i18n } = useLingui();
  const choose = async (language: Language) => {
    await speak(language);
    await chooseLanguage(language);
  };
  return (
    <div className={classes.group} role="group" aria-label={t`Langue`}>
      {languages.map((one) => (
        <Choice
          key={one}
          language={one.slice(0, 2)}
          isChosen={i18n.locale === one}
          onChoose={() => void choose(one)}
        >
          {languageNames[one]}
        </Choice>
      ))}
    </div>
  );
}

function Schemes() {
  const { t } = useLingui();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const schemes = [
    { scheme: 'auto', label: t`Comme l’appareil`, icon: <IconDeviceDesktop size={18} /> },
    { scheme: 'light', label: t`Clair`, icon: <IconSun size={18} /> },
    { scheme: 'dark', label: t`Sombre`, icon: <IconMoon size={18} /> },
  ] as const;
  return (
    <div className={classes.group} role="group" aria-label={t`Couleurs`}>
      {schemes.map(({ scheme, label, icon }) => (
        <Choice
          key={scheme}
          icon={icon}
          isChosen={colorScheme === scheme}
          onChoose={() => setColorScheme(scheme)}
        >
          {label}
        </Choice>
      ))}
    </div>
  );
}

function SignOut() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const leave = async () => {
    await signOut();
    await navigate({ to: '/connexion', search: {} });
  };
  return (
    <div className={classes.group}>
      <Choice icon={<IconLogout size={18} />} onChoose={() => void leave()}>
        {t`Se déconnecter`}
      </Choice>
    </div>
  );
}

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
