import { useLingui } from '@lingui/react/macro';
import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import type { Me } from '@plusloin/contracts';
import { IconCheck, IconDeviceDesktop, IconLogout, IconMoon, IconSun } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import classes from './account-menu.module.css';
import { keepLanguage, languageNames, languages, loadLanguage, type Language } from './languages.js';
import { signOut } from './session.js';

/** Who is signed in, the language, day or night, and the way out. */
export function AccountMenu({ account }: Pick<Me, 'account'>) {
  const { t } = useLingui();
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <UnstyledButton className={classes.button} aria-label={t`Compte de ${account.name}`}>
          <span className={classes.initials} aria-hidden="true">
            {initialsOf(account.name)}
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <strong>{account.name}</strong>
          <span>{account.email}</span>
        </div>
        <LanguageItems />
        <SchemeItems />
        <Menu.Divider />
        <SignOutItem />
      </Menu.Dropdown>
    </Menu>
  );
}

function LanguageItems() {
  const { t, i18n } = useLingui();
  const choose = async (language: Language) => {
    keepLanguage(language);
    await loadLanguage(language);
  };
  return (
    <>
      <Menu.Label>{t`Langue`}</Menu.Label>
      {languages.map((one) => (
        <Menu.Item
          key={one}
          lang={one.slice(0, 2)}
          onClick={() => void choose(one)}
          rightSection={<Chosen when={i18n.locale === one} />}
        >
          {languageNames[one]}
        </Menu.Item>
      ))}
    </>
  );
}

function SchemeItems() {
  const { t } = useLingui();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const schemes = [
    { scheme: 'auto', label: t`Comme l’appareil`, icon: <IconDeviceDesktop size={18} /> },
    { scheme: 'light', label: t`Clair`, icon: <IconSun size={18} /> },
    { scheme: 'dark', label: t`Sombre`, icon: <IconMoon size={18} /> },
  ] as const;
  return (
    <>
      <Menu.Label>{t`Couleurs`}</Menu.Label>
      {schemes.map(({ scheme, label, icon }) => (
        <Menu.Item
          key={scheme}
          leftSection={icon}
          onClick={() => setColorScheme(scheme)}
          rightSection={<Chosen when={colorScheme === scheme} />}
        >
          {label}
        </Menu.Item>
      ))}
    </>
  );
}

function SignOutItem() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const leave = async () => {
    await signOut();
    await navigate({ to: '/connexion', search: {} });
  };
  return (
    <Menu.Item leftSection={<IconLogout size={18} />} onClick={() => void leave()}>
      {t`Se déconnecter`}
    </Menu.Item>
  );
}

function Chosen({ when }: { readonly when: boolean }) {
  const { t } = useLingui();
  return when ? <IconCheck size={18} role="img" aria-label={t`choisi`} /> : null;
}

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
