import type { CandidateDocuments } from '@plusloin/contracts';
import type { Tx } from '@plusloin/platform';
import { askedDocuments } from '../members/asked-documents.js';
import { shown } from '../members/member-records.service.js';
import { placeOf } from '../path/paths.service.js';
import type { WithKeys } from '../path/particulars.js';
import { DocumentWords } from './document-words.js';
import { documentsOf } from './documents.queries.js';
import { documentsBefore } from './required-documents.js';

/**
 * What is asked of a candidate, and how it stands. How they will work is only said when they agree:
 * what independents bring is among it.
 */
export async function documentsOfCandidate(
  tx: Tx,
  services: WithKeys,
  pathId: string,
): Promise<CandidateDocuments> {
  const { country, today } = await placeOf(tx);
  const given = await new DocumentWords(services).named(tx, await documentsOf(tx, pathId));
  return {
    asked: askedDocuments(documentsBefore(country, 'agreement', today), given, today),
    documents: given.map((one) => shown(one, tx.actor.id)).reverse(),
  };
}
