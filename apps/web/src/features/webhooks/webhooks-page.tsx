import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { MyCooperative, Webhook } from '@plusloin/contracts';
import { Card, EmptyState, LoadingState, Page } from '@plusloin/ui';
import { IconWebhook } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Refused } from '../../app/refusals.js';
import { Dialog } from '../../app/dialog.js';
import { AddWebhook } from './add-webhook.js';
import { webhooksQuery } from './queries.js';
import { Standing } from './standing.js';
import classes from './webhooks.module.css';

const route = getRouteApi('/$cooperative/reglages/webhooks');

/** Whom the cooperative tells what happens. */
export default function WebhooksPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const [isAdding, adding] = useDisclosure(false);
  const asked = useQuery(webhooksQuery(cooperative.id));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  return (
    <Page
      title={t`Webhooks`}
      lead={
        <Trans>
          Tes autres outils apprennent ce qui se passe ici. Ils reçoivent des identifiants, jamais
          de nom ni de montant.
        </Trans>
      }
      action={<Button onClick={adding.open}>{t`Ajouter une adresse`}</Button>}
    >
      {asked.data === undefined ? (
        <LoadingState label={t`Un instant…`} high />
      ) : (
        <Listed cooperative={cooperative} webhooks={asked.data.webhooks} />
      )}
      <Dialog title={t`Ajouter une adresse`} isOpen={isAdding} onClose={adding.close}>
        <AddWebhook cooperative={cooperative} onDone={adding.close} />
      </Dialog>
    </Page>
  );
}

interface ListedProps {
  readonly cooperative: MyCooperative;
  readonly webhooks: readonly Webhook[];
}

function Listed({ cooperative, webhooks }: ListedProps) {
  const { t } = useLingui();
  if (webhooks.length === 0) {
    return (
      <EmptyState title={t`Aucune adresse pour le moment`} icon={<IconWebhook />}>
        <Trans>
          Ajoute l’adresse d’un outil qui suit le standard « Standard Webhooks ». Elle reçoit un
          message signé à chaque événement choisi.
        </Trans>
      </EmptyState>
    );
  }
  return (
    <Card>
      <ul className={classes.list}>
        {webhooks.map((one) => (
          <li key={one.id}>
            <span className={classes.name}>
              <Link
                to="/$cooperative/reglages/webhooks/$webhookId"
                params={{ cooperative: cooperative.slug, webhookId: one.id }}
              >
                {one.description === '' ? one.url : one.description}
              </Link>
              {one.description === '' ? null : <span>{one.url}</span>}
            </span>
            <Standing webhook={one} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
