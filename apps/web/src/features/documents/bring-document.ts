import type { DocumentId, DocumentTypeName } from '@plusloin/contracts';
import { answerOf, fetchWithProof } from '../../app/api.js';

/** As the server counts it; said before a telephone sends so much for nothing. */
export const MOST_MEGABYTES = 10;

export interface Brought {
  readonly file: File;
  readonly type: DocumentTypeName;
  readonly issuedOn: string;
  /** Empty: it holds for ever. */
  readonly expiresOn: string;
}

/** The file goes as it is. Its name may name somebody: it stands in no address. */
export async function bringDocument(
  to: string,
  { file, type, issuedOn, expiresOn }: Brought,
): Promise<DocumentId> {
  const query = new URLSearchParams({
    ...{ type, issuedOn },
    ...(expiresOn !== '' && { expiresOn }),
    ...(type === 'diploma' && { title: 'assistant-social' }),
  });
  const headers = {
    'content-type': file.type || 'application/octet-stream',
    'x-file-name': encodeURIComponent(file.name),
  };
  const response = await fetchWithProof(
    new Request(`${to}?${query}`, { method: 'POST', headers, body: file }),
  );
  const read = await response.json().catch(() => undefined);
  const asked = { response, data: read as DocumentId, error: read as unknown };
  return answerOf(Promise.resolve(asked));
}
