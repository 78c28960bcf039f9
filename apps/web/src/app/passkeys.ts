import { answerOf, api } from './api.js';

type Ceremony<Begin extends (asked: never) => unknown> = Parameters<Begin>[0] extends {
  optionsJSON: infer Options;
}
  ? Options
  : never;

/** A passkey of this device or telephone, shown: it signs in, or makes the second factor fresh. */
export async function showPasskey(): Promise<void> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const asked = await answerOf(api.GET('/api/auth/passkey/generate-authenticate-options'));
  // What a browser is asked with is better-auth's; our description names what we check of it.
  const optionsJSON = asked as object as Ceremony<typeof startAuthentication>;
  const response = { ...(await startAuthentication({ optionsJSON })) };
  await answerOf(api.POST('/api/auth/passkey/verify-authentication', { body: { response } }));
}

/** A new one, under a name by which its owner knows it. */
export async function addPasskey(name: string): Promise<void> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  const asked = await answerOf(api.GET('/api/auth/passkey/generate-register-options'));
  const optionsJSON = asked as object as Ceremony<typeof startRegistration>;
  const body = { response: { ...(await startRegistration({ optionsJSON })) }, name };
  await answerOf(api.POST('/api/auth/passkey/verify-registration', { body }));
}
