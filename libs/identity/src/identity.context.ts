import {
  deliverWebhook,
  handle,
  WebhookDeliveries,
  type Context,
  type Tx,
} from '@plusloin/platform';
import { identityTables } from './exported-tables.js';
import { IdentityModule } from './identity.module.js';
import { Notifications } from './notifications/notifications.service.js';

/** Who signs in, and what each account may do in which cooperative. */
export const identityContext: Context = {
  name: 'identity',
  api: IdentityModule,
  entities: [],
  migrations: new URL('../src/migrations/', import.meta.url),
  // The platform sends; whom it concerns that an endpoint is given up is known here.
  jobs: [deliverWebhook],
  handlers: (services) => {
    const deliveries = new WebhookDeliveries(services, tellCoordinators);
    return [
      handle(deliverWebhook, (actor, { deliveryId, attempt }) =>
        deliveries.deliver(actor, deliveryId, attempt),
      ),
    ];
  },
  tables: identityTables,
};

const tellCoordinators = (tx: Tx, webhookId: string): Promise<void> =>
  new Notifications().tell(tx, [
    {
      ...{ kind: 'webhook-disabled', to: { roles: ['coordinator'] } },
      ids: { webhookId, at: tx.now.toISOString() },
    },
  ]);
