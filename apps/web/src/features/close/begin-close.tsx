import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { CloseProposal, MyCooperative } from '@plusloin/contracts';
import { Card, quarterIn, usePlace } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Blocking } from './checks.js';
import classes from './close-page.module.css';
import { Confirm, Propose } from './close-forms.js';
import { checksQuery } from './queries.js';

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
  const checks = data?.checks ?? [];
  const isReady = data !== undefined && !checks.some(({ isBlocking }) => isBlocking);
  const name = quarterIn(place, quarter);
  const form = { cooperative, quarter, onDone: asking.close };
  return (
    <Card title={t`À fermer : ${name}`}>
      <div className={classes.begin}>
        <p id="pourquoi">
          {data === undefined ? (
            <Trans>Les contrôles tournent…</Trans>
          ) : (
            <>
              <Blocking checks={checks} />{' '}
              {checks.length === 0 ? null : (
                <Link to="/$cooperative/aujourdhui" params={{ cooperative: cooperative.slug }}>
                  <Trans>Voir les points et comment les régler</Trans>
                </Link>
              )}
            </>
          )}{' '}
          <Waiting proposal={proposal} />
          {mayClose ? null : (
            <Trans> Seules la coordination et la comptabilité ferment un trimestre.</Trans>
          )}
        </p>
        {proposal?.isMine === true ? null : (
          <Button
            onClick={asking.open}
            disabled={!isReady || !mayClose}
            aria-describedby="pourquoi"
          >
            {proposal === undefined ? t`Proposer la fermeture` : t`Confirmer la fermeture`}
          </Button>
        )}
      </div>
      <Modal opened={isAsking} onClose={asking.close} title={t`Fermer le ${name}`} centered>
        {proposal === undefined ? <Propose {...form} /> : <Confirm {...form} />}
      </Modal>
    </Card>
  );
}

function Waiting({ proposal }: Pick<BeginCloseProps, 'proposal'>) {
  if (proposal === undefined) return null;
  const { reason } = proposal;
  return proposal.isMine ? (
    <Trans>La fermeture est proposée. Il faut qu’une autre personne la confirme.</Trans>
  ) : (
    <Trans>Une autre personne propose de le fermer : « {reason} ».</Trans>
  );
}
