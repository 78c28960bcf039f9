import { Trans, useLingui } from '@lingui/react/macro';
import type { PublicCooperative } from '@plusloin/contracts';
import { LoadingState, PlaceProvider } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Mark } from '../../app/mark.js';
import { languages, spoken } from '../../app/languages.js';
import { Refused } from '../../app/refusals.js';
import classes from './public-frame.module.css';
import { cardQuery } from './queries.js';

interface PublicFrameProps {
  readonly slug: string;
  readonly children: (card: PublicCooperative) => ReactNode;
}

/** The frame of what everybody may see of a cooperative, without an account. */
export function PublicFrame({ slug, children }: PublicFrameProps) {
  const { t, i18n } = useLingui();
  const asked = useQuery(cardQuery(slug));
  if (asked.isError) {
    return (
      <main>
        <Refused error={asked.error} reset={() => void asked.refetch()} />
      </main>
    );
  }
  const language = languages.find((one) => one === i18n.locale) ?? 'fr';
  const country = asked.data?.country ?? 'BE';
  return (
    <PlaceProvider place={{ language: spoken(language), country }}>
      <header className={classes.top}>
        <Link to="/c/$slug" params={{ slug }} className={classes.brand}>
          <Mark size={32} />
          {asked.data?.name ?? 'Plusloin'}
        </Link>
        <Link to="/connexion" search={{}} className={classes.enter}>
          <Trans>J’ai un compte</Trans>
        </Link>
      </header>
      <main className={classes.main} id="contenu">
        {asked.data === undefined ? (
          <LoadingState label={t`Un instant…`} high />
        ) : (
          children(asked.data)
        )}
      </main>
      <footer className={classes.foot}>
        <Trans>Rien n’est à payer pour être candidat·e, ni maintenant ni plus tard.</Trans>
      </footer>
    </PlaceProvider>
  );
}
