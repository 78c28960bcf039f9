import { calendarDateIn } from '@plusloin/kernel';
import type { Actor, Services } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { OwnExports, signedInVault, type MemberExport } from '@plusloin/vault';
import type { ExportHead } from './export-pages.js';
import { memberRecord, type MemberRecord } from './member-record.queries.js';

/** All that is known of a member, and of the persons they accompany. */
export interface WholeMemberExport extends MemberExport, MemberRecord, ExportHead {}

/** What a member may ask for (GDPR, art. 15 and 20). Their books leave by the exports of books. */
export class MemberExports {
  private readonly vault: OwnExports;

  constructor(private readonly services: Pick<Services, 'work' | 'outbox' | 'config'>) {
    this.vault = new OwnExports(signedInVault(services));
  }

  /** Refusals: `platform.not-found`, `vault.not-their-social-worker`. */
  async of(actor: Actor, memberId: string): Promise<WholeMemberExport> {
    const exported = await this.vault.member(actor, memberId);
    return this.services.work.read(actor, async (tx) => {
      const { name, timeZone } = await cooperativeOf(tx);
      const head = { cooperative: name, madeOn: calendarDateIn(tx.now, timeZone) };
      return { ...head, ...exported, ...(await memberRecord(tx, this.services.config, memberId)) };
    });
  }
}
