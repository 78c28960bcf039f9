import { AuthenticatorRotation, signInKeysOf } from '@plusloin/identity';
import { operatorActor } from '@plusloin/platform';
import { cooperatives } from '@plusloin/registry';
import { Keyring, KeyRotation } from '@plusloin/vault';
import type { Command } from '../command.js';
import { withInstallation } from '../installation.js';
import { reasonOption, sayReason } from '../said-reason.js';

export const rotateKey: Command = {
  name: 'rotate-key',
  summary: 'seal all that PLUSLOIN_OTHER_KEYS sealed under PLUSLOIN_KEY: keys, authenticators',
  options: [reasonOption],
  run: (asked) =>
    withInstallation(
      asked.terminal,
      async (installation) => {
        const { services, dataSource } = installation;
        const keyring = Keyring.of(services.config);
        const rotation = new KeyRotation(services.work, keyring);
        let rewrapped = 0;
        for (const { id } of await cooperatives(dataSource)) {
          const actor = operatorActor(id);
          await sayReason(asked, installation, actor, 'rotate-key');
          rewrapped += (await rotation.rotate(actor)).rewrapped;
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
