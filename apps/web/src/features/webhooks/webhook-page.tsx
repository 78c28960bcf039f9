import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { WEBHOOK_EVENTS, type Webhook } from '@plusloin/contracts';
import { Card, LoadingState, Page } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Refused } from '../../app/refusals.js';
import { Dialog } from '../../app/dialog.js';
import { Deliveries } from './deliveries.js';
import { EventsChoice } from './events-choice.js';
import {
  editWebhook,
  removeWebhook,
  rotateSecret,
  testWebhook,
  webhooksQuery,
  type Which,
} from './queries.js';
import { SecretShown } from './secret-shown.js';
import { Standing } from './standing.js';
import { useDeed } from './use-deed.js';
import classes from './webhooks.module.css';

const route = getRouteApi('/$cooperative/reglages/webhooks/$webhookId');

/** An endpoint: what it is told, its secret, and what was sent. */
export default function WebhookPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const { webhookId } = route.useParams();
  const asked = useQuery(webhooksQuery(cooperative.id));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  if (asked.data === undefined) return <LoadingState label={t`Un instant…`} high />;
  const webhook = asked.data.webhooks.find(({ id }) => id === webhookId);
  if (webhook === undefined) {
    return (
      <Page title={t`Webhook`}>
        <p>
          <Trans>Cette adresse n’existe plus.</Trans>
        </p>
      </Page>
    );
  }
  const which = { cooperativeId: cooperative.id, webhookId };
  return (
    <Page
      title={webhook.description === '' ? t`Webhook` : webhook.description}
      lead={<span className={classes.url}>{webhook.url}</span>}
    >
      <Told key={webhook.version} webhook={webhook} which={which} />
      <Deliveries which={which} />
    </Page>
  );
}

interface ToldProps {
  readonly webhook: Webhook;
  readonly which: Which;
}

function Told({ webhook, which }: ToldProps) {
  const { t } = useLingui();
  const { url, description, version, disabled } = webhook;
  const [events, setEvents] = useState(() =>
    WEBHOOK_EVENTS.filter((one) => webhook.events.includes(one)),
  );
  const edit = useDeed(
    (isEnabled: boolean) => editWebhook(which, version, { url, description, events, isEnabled }),
    () => t`C’est enregistré.`,
  );
  const isOn = disabled === null;
  return (
    <Card title={t`Ce qui est envoyé`} aside={<Standing webhook={webhook} />}>
      <div className={classes.form}>
        <EventsChoice chosen={events} onChange={setEvents} />
        {edit.error === null ? null : <p role="alert">{edit.error.message}</p>}
        <div className={classes.buttons}>
          <Button
            loading={edit.isPending}
            disabled={events.length === 0}
            onClick={() => edit.mutate(isOn)}
          >
            {t`Enregistrer`}
          </Button>
          <Button variant="default" onClick={() => edit.mutate(!isOn)}>
            {isOn ? t`Mettre en pause` : t`Reprendre`}
          </Button>
          <Test which={which} />
          <Rotate which={which} />
          <Remove which={which} />
        </div>
      </div>
    </Card>
  );
}

interface OfOne {
  readonly which: Which;
}

function Test({ which }: OfOne) {
  const { t } = useLingui();
  const test = useDeed(
    () => testWebhook(which),
    () => t`Le message d’essai est parti. Son résultat paraît dans la liste.`,
  );
  return (
    <Button variant="default" loading={test.isPending} onClick={() => test.mutate(undefined)}>
      {t`Envoyer un essai`}
    </Button>
  );
}

function Rotate({ which }: OfOne) {
  const { t } = useLingui();
  const rotate = useDeed(() => rotateSecret(which));
  return (
    <>
      <Button variant="default" loading={rotate.isPending} onClick={() => rotate.mutate(undefined)}>
        {t`Changer le secret`}
      </Button>
      {rotate.error === null ? null : <p role="alert">{rotate.error.message}</p>}
      <Dialog
        {...{ isOpen: rotate.data !== undefined, onClose: rotate.reset }}
        title={t`Nouveau secret`}
      >
        <SecretShown secret={rotate.data?.secret ?? ''} onDone={rotate.reset} />
        <p className={classes.quiet}>
          <Trans>L’ancien signe encore pendant 24 heures, à côté du nouveau.</Trans>
        </p>
      </Dialog>
    </>
  );
}

function Remove({ which }: OfOne) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { cooperative } = route.useParams();
  const [isSure, setIsSure] = useState(false);
  const remove = useDeed(async () => {
    await removeWebhook(which);
    await navigate({ to: '/$cooperative/reglages/webhooks', params: { cooperative } });
  });
  return (
    <Button
      {...{ variant: 'default', loading: remove.isPending }}
      onClick={() => (isSure ? remove.mutate(undefined) : setIsSure(true))}
    >
      {isSure ? t`Oui, supprimer cette adresse` : t`Supprimer`}
    </Button>
  );
}
