export * from './deliver-webhook.job.js';
export * from './webhook-deliveries.service.js';
export * from './webhook-endpoints.service.js';
export { isPublicAddress } from './public-address.js';
export * from './webhook-events.js';
export { newWebhookSecret, webhookSignature } from './webhook-signature.js';
export { postWebhook, type Posted } from './post-webhook.js';
