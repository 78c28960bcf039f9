import { AuthenticatorRotation, signInKeysOf } from '@plusloin/identity';
import { operatorActor } from '@plusloin/platform';
import { cooperatives } from '@plusloin/registry';
import { Keyring, KeyRotation } from '@plusloin/vault';
import type { Command } from '../command.js';
import { withInstallation } from '../installation.js';

export const rotateKey: Command = {
  name: 'rotate-key',
  summary: 'seal all that PLUSLOIN_OTHER_KEYS sealed under PLUSLOIN_KEY: keys, authenticators',
  options: [],
  run: (asked) =>
    withInstallation(
      asked.terminal,
      async ({ services, dataSource }) => {
        const keyring = Keyring.of(services.config);
        const rotation = new KeyRotation(services.work, keyring);
        let rewrapped = 0;
        for (const { id } of await cooperatives(dataSource)) {
          rewrapped += (await rotation.rotate(operatorActor(id))).rewrapped;
        }
        const keys = signInKeysOf(services.config);
        const authenticators = await new AuthenticatorRotation(dataSource, keys).rotate();
        const keyId = keyring.currentId;
        return {
          text:
            `${rewrapped} keys wrapped anew, ${authenticators} authenticators sealed anew; ` +
            `all are under ${keyId} now\n`,
          json: { keyId, rewrapped, authenticators },
        };
      },
      ['keyEncryptionKey'],
    ),
};
