import type { Tx } from '@plusloin/platform';
import type { AnchoredLog, AnchorFile } from './anchor-file.js';
import type { Finding } from './finding.js';

/** Where the audit log ends; undefined while it is empty. */
export async function logHead(tx: Tx): Promise<AnchoredLog | undefined> {
  const [head] = await tx.query<AnchoredLog>(HEAD, [tx.cooperativeId]);
  return head;
}

/** The log still has each line that an anchor holds, as it was: whoever rewrote it all is found. */
export async function checkLog(
  tx: Tx,
  anchors: readonly AnchorFile[],
  add: (finding: Finding) => void,
): Promise<void> {
  const marks = anchors.flatMap(({ anchor: { log }, path }) => (log ? [{ ...log, path }] : []));
  marks.sort((a, b) => a.sequence - b.sequence);
  const places = marks.map(({ sequence }) => sequence);
  const rows = await tx.query<AnchoredLog>(LINES, [tx.cooperativeId, places]);
  const hashes = new Map(rows.map(({ sequence, hash }) => [sequence, hash]));
  let sound = 0;
  for (const { sequence, hash: expected, path } of marks) {
    const found = hashes.get(sequence);
    if (found === expected) {
      sound = sequence;
      continue;
    }
    const what = found === undefined ? 'une de ces lignes n’y est plus' : 'une d’elles est récrite';
    add({
      ...{ check: 'audit.anchored', entity: 'journal d’audit' },
      where: sequence === sound + 1 ? `rang ${sequence}` : `rangs ${sound + 1} à ${sequence}`,
      says: `Depuis l’ancre ${path}, ${what}.`,
      ...{ expected, found: found ?? 'aucune ligne' },
    });
    return;
  }
}

const HEAD = `
  select sequence::float8 as sequence, encode(hash, 'hex') as hash from audit.head
   where cooperative_id = $1`;

const LINES = `
  select sequence::float8 as sequence, encode(hash, 'hex') as hash from audit.entry
   where cooperative_id = $1 and sequence = any ($2::bigint[])`;
