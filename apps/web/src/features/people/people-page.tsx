import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ListedRole } from '@plusloin/contracts';
import { Card, LoadingState, Page } from '@plusloin/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Refused } from '../../app/refusals.js';
import { EndRole } from './end-role.js';
import { InviteForm } from './invite-form.js';
import { Letters } from './letters.js';
import { Person } from './person.js';
import classes from './people.module.css';
import { rolesQuery } from './queries.js';

const route = getRouteApi('/$cooperative/reglages/personnes');

/** Who may do what in the cooperative: somebody is let in, or a role ends. */
export default function PeoplePage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const asked = useInfiniteQuery(rolesQuery(cooperative.id));
  const [isInviting, inviting] = useDisclosure(false);
  const [ending, setEnding] = useState<ListedRole | null>(null);
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  const roles = asked.data?.pages.flatMap((page) => page.roles);
  return (
    <Page
      title={t`Personnes et rôles`}
      lead={t`Un rôle retiré ne vaut plus dès la demande suivante.`}
      action={<Button onClick={inviting.open}>{t`Inviter une personne`}</Button>}
    >
      {roles === undefined ? (
        <LoadingState label={t`Un instant…`} high />
      ) : (
        <Card>
          <ul className={classes.list}>
            {byPerson(roles).map((held) => (
              <Person key={held[0]?.account.id} held={held} onEnd={setEnding} />
            ))}
          </ul>
          {asked.hasNextPage ? (
            <Button variant="default" onClick={() => void asked.fetchNextPage()}>
              <Trans>Montrer la suite</Trans>
            </Button>
          ) : null}
        </Card>
      )}
      <Letters cooperativeId={cooperative.id} />
      <InviteForm
        {...{ cooperativeId: cooperative.id, isOpen: isInviting, onDone: inviting.close }}
      />
      <EndRole cooperativeId={cooperative.id} role={ending} onDone={() => setEnding(null)} />
    </Page>
  );
}

/** The list comes by name: the roles of one person stand together. */
function byPerson(roles: readonly ListedRole[]): ListedRole[][] {
  const people = new Map<string, ListedRole[]>();
  for (const one of roles) {
    people.set(one.account.id, [...(people.get(one.account.id) ?? []), one]);
  }
  return [...people.values()];
}
