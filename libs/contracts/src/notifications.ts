import { z } from 'zod';
import { INTERFACE_LANGUAGES } from './interface-language.js';
import { uuidField } from './shared-fields.js';

/** What somebody can be told, by a stable name; the words are the screen's. */
export const NOTIFICATION_KINDS = [
  'statement-published',
  'close-proposed',
  'close-waits',
  'reopening-proposed',
  'question-asked',
  'question-answered',
  'document-verified',
  'document-refused',
  'webhook-disabled',
  'role-taken',
  'threshold-reached',
] as const;
export const notificationKind = z.enum(NOTIFICATION_KINDS);
export type NotificationKind = z.infer<typeof notificationKind>;

/** Ids, codes and days that a screen finds the thing by: no words, and no name of anybody. */
export const notificationIds = z.record(
  z.string().regex(/^[a-z][A-Za-z]{0,39}$/),
  z.string().regex(/^[A-Za-z0-9._:-]{1,100}$/),
);
export type NotificationIds = z.infer<typeof notificationIds>;

export const notification = z.strictObject({
  id: uuidField,
  kind: notificationKind,
  ids: notificationIds,
  toldAt: z.iso.datetime(),
  isRead: z.boolean(),
});
export type Notification = z.infer<typeof notification>;

/** `GET …/notifications`: of whoever asks, the latest first. */
export const notificationList = z.strictObject({
  unread: z.int().nonnegative().meta({ description: 'Of all, not of the page' }),
  notifications: z.array(notification),
  next: z.string().nullable(),
});
export type NotificationList = z.infer<typeof notificationList>;

export const notificationsAsked = z.strictObject({
  after: z.string().max(200).optional().meta({ description: 'What `next` of a page said' }),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type NotificationsAsked = z.infer<typeof notificationsAsked>;

/** `POST …/notifications/readings`. */
export const newReading = z.strictObject({
  ids: z
    .array(uuidField)
    .max(100)
    .nullable()
    .meta({ description: 'Which were read; null: all that were told so far' }),
});
export type NewReading = z.infer<typeof newReading>;

export const unreadLeft = z.strictObject({ unread: z.int().nonnegative() });
export type UnreadLeft = z.infer<typeof unreadLeft>;

export const interfaceLanguage = z.enum(INTERFACE_LANGUAGES);

/** `PUT /api/me/language`. */
export const languageChoice = z.strictObject({ language: interfaceLanguage });
export type LanguageChoice = z.infer<typeof languageChoice>;
