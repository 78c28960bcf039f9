import { useLingui } from '@lingui/react/macro';
import { Page } from '@plusloin/ui';
import { getRouteApi } from '@tanstack/react-router';
import { CodesCard } from './codes-card.js';
import { PasskeysCard } from './passkeys-card.js';
import { PasswordCard } from './password-card.js';
import { SessionsCard } from './sessions-card.js';
import { TokensCard } from './tokens-card.js';

const inside = getRouteApi('/$cooperative');

/** How one signs in, and where one is signed in: for everybody, about themselves. */
export default function SecurityPage() {
  const { t } = useLingui();
  const { me } = inside.useRouteContext();
  return (
    <Page title={t`Sécurité`} lead={t`Comment tu te connectes, et où tu l’es. Toi seul·e le vois.`}>
      <CodesCard />
      <PasskeysCard />
      <SessionsCard />
      <PasswordCard />
      <TokensCard cooperatives={me.cooperatives} />
    </Page>
  );
}
