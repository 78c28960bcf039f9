import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import { Mark } from '../app/mark.js';
import { compassLanguages, useHere, type PageName } from './addresses.js';
import classes from './frame.module.css';
import { headOf } from './heads.js';
import { Link } from './link.js';

const LANGUAGES = { fr: 'Français', nl: 'Nederlands', en: 'English' };

/** What stands around every page of the compass. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { t } = useLingui();
  const main = useNewPage();
  const places: readonly (readonly [PageName, string])[] = [
    ['understand', t`Comprendre`],
    ['compare', t`Comparer`],
    ['estimate', t`Estimer un prix`],
    ['contact', t`Entrer en contact`],
  ];
  return (
    <>
      <a href="#contenu" className={classes.skip}>
        <Trans>Aller au contenu</Trans>
      </a>
      <header className={classes.top}>
        <div className={classes.bar}>
          <Link to="home" className={classes.brand}>
            <Mark size={32} />
            <Trans>Boussole</Trans>
          </Link>
          <nav aria-label={t`Pages de la boussole`}>
            <Places places={places} />
          </nav>
        </div>
      </header>
      <main className={classes.main} id="contenu" tabIndex={-1} ref={main}>
        {children}
      </main>
      <Foot />
    </>
  );
}

function Places({ places }: { readonly places: readonly (readonly [PageName, string])[] }) {
  const { page } = useHere();
  return (
    <ul className={classes.places}>
      {places.map(([name, label]) => (
        <li key={name}>
          <Link to={name} isCurrent={name === page}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Foot() {
  const { t } = useLingui();
  const { page, about, query } = useHere();
  return (
    <footer className={classes.foot}>
      <div>
        <p>
          <Trans>
            Sans compte et sans traceur. Ce que tu réponds reste sur ton écran jusqu’à ce que tu
            demandes la comparaison.
          </Trans>
        </p>
        <nav aria-label={t`Langues`}>
          <ul className={classes.languages}>
            {compassLanguages.map((language) => (
              <li key={language}>
                <Link to={page} about={about} query={query} language={language}>
                  {LANGUAGES[language]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}

/** Another page is called by its own name, and begins at its top, for the keyboard too. */
function useNewPage() {
  const { i18n } = useLingui();
  const { page, about } = useHere();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(`${page}/${about}`);
  useEffect(() => {
    document.title = headOf(i18n, page).title;
    if (shown.current === `${page}/${about}`) return;
    shown.current = `${page}/${about}`;
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [i18n, page, about]);
  return main;
}
