import { calendarDateIn } from '@plusloin/kernel';
import { entriesOfPerson, type PersonEntry } from '@plusloin/ledger';
import type { Actor, Services } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { OwnExports, signedInVault, type PersonExport } from '@plusloin/vault';
import type { ExportHead } from './export-pages.js';

/** All that is known of a person: the vault's part, and what the books hold under the pseudonym. */
export interface WholePersonExport extends PersonExport, ExportHead {
  readonly entries: readonly PersonEntry[];
}

/** What a person may ask for (GDPR, art. 15 and 20), from the hands of their social worker. */
export class PersonExports {
  private readonly vault: OwnExports;

  constructor(private readonly services: Pick<Services, 'work' | 'outbox' | 'config'>) {
    this.vault = new OwnExports(signedInVault(services));
  }

  /** Refusals: `platform.not-found`, `vault.not-their-social-worker`, `vault.erased`. */
  async of(actor: Actor, personId: string): Promise<WholePersonExport> {
    const exported = await this.vault.person(actor, personId);
    return this.services.work.read(actor, async (tx) => {
      const { name, timeZone } = await cooperativeOf(tx);
      const entries = await entriesOfPerson(tx, exported.pseudonym);
      const head = { cooperative: name, madeOn: calendarDateIn(tx.now, timeZone) };
      return { ...head, ...exported, entries };
    });
  }
}
