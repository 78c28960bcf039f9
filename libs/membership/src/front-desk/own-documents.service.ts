import { NotFound, type Services } from '@plusloin/platform';
import type { MemberDocument } from '../documents/documents.queries.js';
import { Documents, type NewDocument } from '../documents/documents.service.js';
import type { WithKeys } from '../path/particulars.js';
import { OwnCandidacy, type Myself } from './own-candidacy.service.js';

/** What a candidate who signs in brings of themselves, before they are a member. */
export class OwnDocuments {
  private readonly documents: Documents;
  private readonly own: OwnCandidacy;

  constructor(private readonly services: Pick<Services, 'work' | 'storage'> & WithKeys) {
    this.documents = new Documents(services);
    this.own = new OwnCandidacy(services);
  }

  /** Refusals: as `Documents.upload`. */
  async upload(
    me: Myself,
    of: Omit<NewDocument, 'pathId'>,
    content: AsyncIterable<Uint8Array>,
  ): Promise<string> {
    return this.documents.upload(me.actor, { ...of, pathId: await this.pathOf(me) }, content);
  }

  /** Refusals: as `Documents.read`. */
  async read(me: Myself, id: string): Promise<{ document: MemberDocument; bytes: Buffer }> {
    return this.documents.read(me.actor, id, new Set([await this.pathOf(me)]));
  }

  /** Refusals: as `Documents.withdraw`. */
  async withdraw(me: Myself, id: string): Promise<void> {
    await this.documents.withdraw(me.actor, { id, pathId: await this.pathOf(me) });
  }

  private async pathOf({ actor, email }: Myself): Promise<string> {
    const { work } = this.services;
    const found = await work.run(actor, (tx) => this.own.pathOf(tx, email), 'apart');
    if (found === null) throw new NotFound('Candidacy', '');
    return found;
  }
}
