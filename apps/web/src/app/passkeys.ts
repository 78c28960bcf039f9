import { answerOf, api } from './api.js';

/** A passkey of this device or telephone, shown: it signs in, or makes the second factor fresh. */
export async function showPasskey(): Promise<void> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const optionsJSON = await answerOf<Parameters<typeof startAuthentication>[0]['optionsJSON']>(
    api.GET('/api/auth/passkey/generate-authenticate-options'),
  );
  const response = await startAuthentication({ optionsJSON });
  await answerOf(api.POST('/api/auth/passkey/verify-authentication', { body: { response } }));
}

/** A new one, under a name by which its owner knows it. */
export async function addPasskey(name: string): Promise<void> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  const optionsJSON = await answerOf<Parameters<typeof startRegistration>[0]['optionsJSON']>(
    api.GET('/api/auth/passkey/generate-register-options'),
  );
  const response = await startRegistration({ optionsJSON });
  const body = { response, name };
  await answerOf(api.POST('/api/auth/passkey/verify-registration', { body }));
}
