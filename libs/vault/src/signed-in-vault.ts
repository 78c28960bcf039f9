import type { Outbox, Services } from '@plusloin/platform';
import { accountHolders } from './access.js';
import { Keyring } from './keyring.js';
import type { VaultParts } from './vault.service.js';

/** The vault as those who sign in meet it: opened by accounts, for whom they are members. */
export const signedInVault = ({
  work,
  outbox,
  config,
}: Pick<Services, 'work' | 'outbox' | 'config'>): VaultParts & { readonly outbox: Outbox } => ({
  ...{ work, outbox, holders: accountHolders },
  keyring: config.keyEncryptionKey && Keyring.of(config),
});
