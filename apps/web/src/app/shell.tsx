import { useLingui } from '@lingui/react/macro';
import { OfflineBanner, PlaceProvider, type Place as Habits } from '@plusloin/ui';
import { getRouteApi, Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Bell } from '../features/notifications/bell.js';
import { AccountMenu } from './account-menu.js';
import { Brand } from './brand.js';
import { CooperativeMenu } from './cooperative-menu.js';
import { languages, spoken } from './languages.js';
import { NavigationBar } from './navigation-bar.js';
import { usePlaces, useSettingPlaces } from './navigation.js';
import { SearchButton } from './search-button.js';
import classes from './shell.module.css';

const inside = getRouteApi('/$cooperative');

/** The frame of every page behind the sign-in: above, aside or below, and the page itself. */
export default function Shell() {
  const { t, i18n } = useLingui();
  const { cooperative, me } = inside.useRouteContext();
  const places = usePlaces(cooperative);
  const settings = useSettingPlaces(cooperative);
  const main = useFocusOnArrival();
  const language = languages.find((one) => one === i18n.locale) ?? 'fr';
  const habits: Habits = { language: spoken(language), country: cooperative.country };
  return (
    <PlaceProvider place={habits}>
      <div className={classes.shell}>
        <a className={classes.skip} href="#contenu">
          {t`Aller au contenu`}
        </a>
        <header className={classes.top}>
          <Brand />
          <CooperativeMenu cooperative={cooperative} all={me.cooperatives} />
          <div className={classes.tools}>
            <SearchButton cooperative={cooperative} places={[...places, ...settings]} />
            <Bell cooperative={cooperative} />
            <AccountMenu account={me.account} cooperative={cooperative} />
          </div>
        </header>
        {places.length < 2 ? null : <NavigationBar places={places} slug={cooperative.slug} />}
        <main className={classes.main} id="contenu" ref={main} tabIndex={-1}>
          <Offline />
          <Suspense>
            <Outlet />
          </Suspense>
        </main>
      </div>
    </PlaceProvider>
  );
}

/** Whoever listens to a page instead of seeing it begins where the new one begins. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const [first] = useState(pathname);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current && pathname === first) return;
    isFirst.current = false;
    main.current?.focus({ preventScroll: true });
  }, [pathname, first]);
  return main;
}

function Offline() {
  const { t } = useLingui();
  const isOnline = useSyncExternalStore(listen, () => navigator.onLine);
  if (isOnline) return null;
  return (
    <OfflineBanner>
      {t`Pas de réseau. Tu vois ce qui a été lu avant ; le reste viendra avec le réseau.`}
    </OfflineBanner>
  );
}

function listen(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}
