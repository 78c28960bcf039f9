import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Card, EmptyState, LoadingState, Page } from '@plusloin/ui';
import { IconLockOpen } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Dialog } from '../../app/dialog.js';
import { Refused } from '../../app/refusals.js';
import { AskToOpen } from './ask-to-open.js';
import { BreakGlassCard } from './break-glass-card.js';
import classes from './break-glass.module.css';
import { breakGlassesQuery, mayAsk } from './queries.js';

const route = getRouteApi('/$cooperative/acces-exceptionnel');

/** Opening in need what is sealed for a member: two people, a reason, a day. */
export default function BreakGlassPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const [isAsking, asking] = useDisclosure(false);
  return (
    <Page
      title={t`Accès exceptionnel`}
      lead={t`Deux personnes, une raison, 24 heures. Le membre est averti à chaque pas.`}
      action={
        mayAsk(cooperative) ? <Button onClick={asking.open}>{t`Demander un accès`}</Button> : null
      }
    >
      <Requests />
      <Dialog {...{ isOpen: isAsking, onClose: asking.close, title: t`Demander un accès` }}>
        <AskToOpen cooperativeId={cooperative.id} onDone={asking.close} />
      </Dialog>
    </Page>
  );
}

function Requests() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const asked = useInfiniteQuery(breakGlassesQuery(cooperative.id));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  if (asked.data === undefined) return <LoadingState label={t`Un instant…`} high />;
  const all = asked.data.pages.flatMap((page) => page.breakGlasses);
  if (all.length === 0) return <Nothing />;
  const isLive = ({ state }: (typeof all)[number]) => state === 'asked' || state === 'open';
  const groups = [
    { title: t`En cours`, some: all.filter(isLive) },
    { title: t`Passés`, some: all.filter((one) => !isLive(one)) },
  ];
  return (
    <>
      {groups.map(({ title, some }) =>
        some.length === 0 ? null : (
          <Card key={title} title={title}>
            <ul className={classes.list}>
              {some.map((one) => (
                <BreakGlassCard key={one.id} cooperative={cooperative} of={one} />
              ))}
            </ul>
          </Card>
        ),
      )}
      {asked.hasNextPage ? (
        <Button variant="default" onClick={() => void asked.fetchNextPage()}>
          {t`Voir la suite`}
        </Button>
      ) : null}
    </>
  );
}

function Nothing() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`Aucun accès exceptionnel`} icon={<IconLockOpen />}>
      <Trans>
        Quand un membre ne peut plus répondre, une personne demande, une autre confirme, et ce qui
        est scellé s’ouvre pour un jour. Tout reste noté ici.
      </Trans>
    </EmptyState>
  );
}
