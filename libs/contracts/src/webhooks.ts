import { z } from 'zod';
import { ONE_LINE, uuidField } from './shared-fields.js';
import { WEBHOOK_EVENTS } from './webhook-events.js';

/** 'webhook.test' comes when somebody asks for it, whatever an endpoint listens to. */
export const webhookEvent = z.enum([...WEBHOOK_EVENTS, 'webhook.test']);
export type WebhookEvent = z.infer<typeof webhookEvent>;

/** By https; on a machine of tests or the demonstration also by http. */
const urlField = z
  .string()
  .max(500)
  .refine((text) => /^https?:\/\/[^@\s\p{Cc}]+$/u.test(text) && URL.canParse(text))
  .meta({ description: 'https://…, without name or password in it' });

/** `POST …/webhooks`. */
export const newWebhook = z.strictObject({
  url: urlField,
  description: z.string().trim().max(120).regex(ONE_LINE),
  events: z.array(z.enum(WEBHOOK_EVENTS)).min(1).max(WEBHOOK_EVENTS.length),
});
export type NewWebhook = z.infer<typeof newWebhook>;

/** `PUT …/webhooks/{webhookId}`, on a version. */
export const editedWebhook = newWebhook.extend({ isEnabled: z.boolean() });
export type EditedWebhook = z.infer<typeof editedWebhook>;

export const webhook = z.strictObject({
  id: uuidField,
  version: z.int().positive(),
  url: z.string(),
  description: z.string(),
  events: z.array(z.string()),
  addedAt: z.iso.datetime(),
  disabled: z
    .strictObject({ at: z.iso.datetime(), because: z.enum(['asked', 'failing', 'gone']) })
    .nullable(),
  failingSince: z.iso.datetime().nullable(),
  formerSecretUntil: z.iso.datetime().nullable(),
});
export type Webhook = z.infer<typeof webhook>;

/** `GET …/webhooks`. */
export const webhookList = z.strictObject({ webhooks: z.array(webhook) });
export type WebhookList = z.infer<typeof webhookList>;

/** A new secret is shown once. */
export const webhookSecret = z.strictObject({
  webhook,
  secret: z.string().regex(/^whsec_/).meta({ description: 'Keep it: it is not shown again' }),
});
export type WebhookSecret = z.infer<typeof webhookSecret>;

export const webhookInPath = z.strictObject({ cooperativeId: uuidField, webhookId: uuidField });
export type WebhookInPath = z.infer<typeof webhookInPath>;

export const webhookDelivery = z.strictObject({
  id: uuidField,
  type: z.string(),
  state: z.enum(['pending', 'delivered', 'failed']),
  createdAt: z.iso.datetime(),
  nextAt: z.iso.datetime().nullable(),
  attempts: z.array(
    z.strictObject({
      number: z.int().positive(),
      at: z.iso.datetime(),
      status: z.int().nullable(),
      problem: z.string().nullable(),
      durationMs: z.int().nonnegative(),
    }),
  ),
});
export type WebhookDelivery = z.infer<typeof webhookDelivery>;

/** `GET …/webhooks/{webhookId}/deliveries`: the latest first. */
export const webhookDeliveries = z.strictObject({
  deliveries: z.array(webhookDelivery),
  next: z.string().nullable(),
});
export type WebhookDeliveries = z.infer<typeof webhookDeliveries>;

export const deliveriesAsked = z.strictObject({
  after: z.string().max(200).optional().meta({ description: 'What `next` of a page said' }),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type DeliveriesAsked = z.infer<typeof deliveriesAsked>;

/** `POST …/webhooks/{webhookId}/replays`: one message, or all since an instant. */
export const newReplay = z.union([
  z.strictObject({ deliveryId: uuidField }),
  z.strictObject({ since: z.iso.datetime() }),
]);
export type NewReplay = z.infer<typeof newReplay>;

export const replayed = z.strictObject({ messages: z.int().nonnegative() });
export type Replayed = z.infer<typeof replayed>;

/** `POST …/webhooks/{webhookId}/tests`. */
export const webhookTested = z.strictObject({ deliveryId: uuidField });
export type WebhookTested = z.infer<typeof webhookTested>;
