import { ApiRefusal, fetchWithProof } from './api.js';

/** Asked for before it is saved, so that a refusal is read on the page and not in a file. */
export async function saveFile(address: string, name: string): Promise<void> {
  const answer = await fetchWithProof(new Request(address));
  if (!answer.ok) {
    throw new ApiRefusal(answer.status, await answer.json().catch(() => undefined));
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
