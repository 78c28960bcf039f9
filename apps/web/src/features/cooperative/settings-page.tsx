import { Trans, useLingui } from '@lingui/react/macro';
import type { MyCooperative } from '@plusloin/contracts';
import { Card, LoadingState, Page } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { withWords } from '../../app/languages.js';
import { useSettingPlaces } from '../../app/navigation.js';
import { Refused } from '../../app/refusals.js';
import { mayClose } from '../../app/session.js';
import { BankDetailsCard } from './bank-details-card.js';
import classes from './cooperative.module.css';
import { FactsForm } from './facts-form.js';
import { FactsList } from './facts-list.js';
import { CeilingsCard } from './price-ceilings-card.js';
import { settingsQuery } from './queries.js';
import { ToConfirm } from './to-confirm.js';

const GuidanceCard = lazy(() =>
  withWords('guidance', import('../guidance/settings-card.js')),
);
const ExportCard = lazy(() => import('./export-card.js'));

const route = getRouteApi('/$cooperative/reglages');

/** What the cooperative says of itself; accounts and ceilings, which two people change. */
export default function SettingsPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const isCoordinator = cooperative.roles.includes('coordinator');
  const { memberId } = cooperative;
  return (
    <Page title={t`Réglages`} lead={t`Ce que la coopérative dit d’elle-même, et ses comptes.`}>
      <Others cooperative={cooperative} />
      <ToConfirm cooperative={cooperative} kinds={['bank-details', 'price-ceiling']} />
      <Facts cooperative={cooperative} />
      {memberId === null ? null : (
        <BankDetailsCard
          title={t`Mon compte bancaire`}
          cooperative={cooperative}
          memberId={memberId}
          mayPropose
        />
      )}
      <BankDetailsCard
        title={t`Compte bancaire de la coopérative`}
        cooperative={cooperative}
        memberId={null}
        mayPropose={mayClose(cooperative)}
      />
      <CeilingsCard cooperative={cooperative} mayPropose={isCoordinator} />
      {isCoordinator ? <Whole cooperative={cooperative} /> : null}
    </Page>
  );
}

interface OfCooperative {
  readonly cooperative: MyCooperative;
}

/** What is set on pages of their own. */
function Others({ cooperative }: OfCooperative) {
  const { t } = useLingui();
  return (
    <nav className={classes.others} aria-label={t`Autres réglages`}>
      {useSettingPlaces(cooperative).map(({ to, label, icon: Icon }) => (
        <Link key={to} to={to} params={{ cooperative: cooperative.slug }}>
          <Icon size={20} stroke={1.7} aria-hidden="true" />
          {label}
        </Link>
      ))}
    </nav>
  );
}

function Facts({ cooperative }: OfCooperative) {
  const { t } = useLingui();
  const asked = useQuery(settingsQuery(cooperative.id));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  return (
    <Card title={t`La coopérative`}>
      {asked.data === undefined ? (
        <LoadingState label={t`Un instant…`} high />
      ) : cooperative.roles.includes('coordinator') ? (
        <FactsForm key={asked.data.version} cooperative={cooperative} facts={asked.data} />
      ) : (
        <FactsList facts={asked.data} />
      )}
    </Card>
  );
}

/** What concerns the cooperative as a whole: how it leaves, and how it began. */
function Whole({ cooperative }: OfCooperative) {
  const { t } = useLingui();
  return (
    <>
      <Suspense>
        <GuidanceCard cooperative={cooperative} />
        <ExportCard cooperative={cooperative} />
      </Suspense>
      <Card title={t`Mise en route`}>
        <p className={classes.text}>
          <Link to="/$cooperative/mise-en-route" params={{ cooperative: cooperative.slug }}>
            <Trans>Livres, première règle, liste des membres, invitations</Trans>
          </Link>
        </p>
      </Card>
    </>
  );
}
