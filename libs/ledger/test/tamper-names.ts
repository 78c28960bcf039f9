import type { Finding } from '@plusloin/ledger';

/** Which findings name a thing that was changed, or the first that is broken by it. */
export type Names = (finding: Finding) => boolean;

export const at =
  (entity: string, check: string, place: RegExp): Names =>
  (finding) =>
    finding.entity === entity && finding.check === check && place.test(finding.where);

/** An entry by its place, or as one of those from a place to another. */
export const entryAt =
  (entity: string, sequence: number): Names =>
  (finding) => {
    const [, first, last] = /^écritures? (\d+)(?: à (\d+))?/.exec(finding.where) ?? [];
    if (finding.entity !== entity || first === undefined) return false;
    return Number(first) <= sequence && sequence <= Number(last ?? first);
  };

/** A row of a register by its number, or as one of those from a number to another. */
export const inRegister =
  (entity: string, name: string, number: number): Names =>
  (finding) => {
    const [, of, first, last] = /^(.*), n° (\d+)(?: à (\d+))?$/.exec(finding.where) ?? [];
    if (finding.entity !== entity || of !== name) return false;
    return Number(first) <= number && number <= Number(last ?? first);
  };

export const fileAt =
  (path: string): Names =>
  ({ where }) =>
    where === path;
