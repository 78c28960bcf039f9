import type { AuthenticatorTransportFuture } from '@simplewebauthn/browser';
import { answerOf, api } from './api.js';

/** A passkey of this device or telephone, shown: it signs in, or makes the second factor fresh. */
export async function showPasskey(): Promise<void> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const asked = await answerOf(api.GET('/api/auth/passkey/generate-authenticate-options'));
  const allowCredentials = asked.allowCredentials?.map(reachable) ?? [];
  const optionsJSON = { ...asked, allowCredentials };
  const response = { ...(await startAuthentication({ optionsJSON })) };
  await answerOf(api.POST('/api/auth/passkey/verify-authentication', { body: { response } }));
}

/** A new one, under a name by which its owner knows it. */
export async function addPasskey(name: string): Promise<void> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  const asked = await answerOf(api.GET('/api/auth/passkey/generate-register-options'));
  const excludeCredentials = asked.excludeCredentials?.map(reachable) ?? [];
  const optionsJSON = { ...asked, excludeCredentials };
  const body = { response: { ...(await startRegistration({ optionsJSON })) }, name };
  await answerOf(api.POST('/api/auth/passkey/verify-registration', { body }));
}

interface Known {
  readonly id: string;
  readonly type: 'public-key';
  readonly transports?: readonly string[];
}

/** With the ways to it that this program knows; the others were a hint only. */
const reachable = ({ id, type, transports = [] }: Known) => ({
  ...{ id, type },
  transports: TRANSPORTS.filter((one) => transports.includes(one)),
});

const TRANSPORTS: readonly AuthenticatorTransportFuture[] = [
  ...(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const),
];
