import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { CloseChecks, CloseProposal, MyCooperative } from '@plusloin/contracts';
import { Card, quarterIn, usePlace } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Dialog } from '../../app/dialog.js';
import { Blocking } from './checks.js';
import classes from './close-page.module.css';
import { useStep } from './close-step.js';
import { withdrawClose } from './cockpit-queries.js';
import { checksQuery } from './queries.js';

const CloseForm = lazy(() => import('./close-forms.js'));

interface BeginCloseProps {
  readonly cooperative: MyCooperative;
  readonly quarter: string;
  /** What another person waits to see confirmed, or oneself. */
  readonly proposal: CloseProposal | undefined;
  readonly mayClose: boolean;
}

/** The next quarter: what to press, or why it cannot be pressed. Two people close it. */
export function BeginClose({ cooperative, quarter, proposal, mayClose }: BeginCloseProps) {
  const { t } = useLingui();
  const place = usePlace();
  const [isAsking, asking] = useDisclosure(false);
  const { data } = useQuery(checksQuery(cooperative.id, quarter));
  const isReady = data !== undefined && !data.checks.some(({ isBlocking }) => isBlocking);
  const name = quarterIn(place, quarter);
  const isFirst = proposal === undefined;
  const form = { cooperative, quarter, onDone: asking.close };
  return (
    <Card title={t`À fermer : ${name}`}>
      <div className={classes.begin}>
        <p id="pourquoi">
          <Why slug={cooperative.slug} checks={data?.checks} />{' '}
          {isFirst ? null : <Waiting proposal={proposal} />}
          {mayClose ? null : (
            <Trans> Seules la coordination et la comptabilité ferment un trimestre.</Trans>
          )}
        </p>
        {mayClose && proposal ? <Withdraw cooperative={cooperative} proposal={proposal} /> : null}
        {proposal?.isMine === true ? null : (
          <Button
            {...{ onClick: asking.open, disabled: !isReady || !mayClose }}
            aria-describedby="pourquoi"
          >
            {isFirst ? t`Proposer la fermeture` : t`Confirmer la fermeture`}
          </Button>
        )}
      </div>
      <Dialog {...{ isOpen: isAsking, onClose: asking.close }} title={t`Fermer le ${name}`}>
        <Suspense>
          <CloseForm {...form} isFirst={isFirst} />
        </Suspense>
      </Dialog>
    </Card>
  );
}

interface WithdrawProps {
  readonly cooperative: MyCooperative;
  readonly proposal: CloseProposal;
}

/** Whoever proposed it takes it back; whoever does not agree declines it. */
function Withdraw({ cooperative: { id }, proposal: { quarter, isMine } }: WithdrawProps) {
  const { t } = useLingui();
  const done = () => undefined;
  const step = useStep(id, done, t`La demande est retirée.`, () => withdrawClose(id, quarter));
  return (
    <>
      <Button variant="default" loading={step.isPending} onClick={step.act}>
        {isMine ? t`Retirer la demande` : t`Refuser`}
      </Button>
      {step.error === undefined ? null : <p role="alert">{step.error}</p>}
    </>
  );
}

interface WhyProps {
  readonly slug: string;
  readonly checks: CloseChecks['checks'] | undefined;
}

/** What stands in the way, and where it is mended. */
function Why({ slug, checks }: WhyProps) {
  if (checks === undefined) return <Trans>Les contrôles tournent…</Trans>;
  return (
    <>
      <Blocking checks={checks} />{' '}
      {checks.length === 0 ? null : (
        <Link to="/$cooperative/cloture" params={{ cooperative: slug }} hash="points">
          <Trans>Voir les points et comment les régler</Trans>
        </Link>
      )}
    </>
  );
}

function Waiting({ proposal: { isMine, reason } }: { readonly proposal: CloseProposal }) {
  return isMine ? (
    <Trans>La fermeture est proposée. Il faut qu’une autre personne la confirme.</Trans>
  ) : (
    <Trans>Une autre personne propose de le fermer : « {reason} ».</Trans>
  );
}
