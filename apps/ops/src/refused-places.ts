import type { DomainError } from '@plusloin/kernel';
import { ImportMappingRefused, ImportRefused, type FileRefusal } from '@plusloin/ledger';
import { ConfigRefused } from '@plusloin/platform';

/** What a refusal names besides its sentence, one place on a line. */
export function refusedPlaces(error: DomainError): string {
  if (error instanceof ImportRefused) return placesIn(error.refusals, error.count);
  if (error instanceof ImportMappingRefused) {
    return error.faults.map(({ where, why }) => `  ${where} : ${why}\n`).join('');
  }
  return error instanceof ConfigRefused ? `${error.message}\n` : '';
}

/** The first refusals of a file, as its author reads them. */
export function placesIn(refusals: readonly FileRefusal[], total: number): string {
  const shown = refusals.slice(0, MOST_SHOWN);
  const rest = total - shown.length;
  return shown.map(placeOf).join('') + (rest > 0 ? `  … et ${rest} autres\n` : '');
}

const MOST_SHOWN = 20;

function placeOf({ line, column, code, what, why, mend }: FileRefusal): string {
  const at = column === undefined ? '' : `, colonne ${column.position} (${column.name})`;
  const where = line === 0 ? 'fichier' : `ligne ${line}${at}`;
  const said = what === '' ? '' : ` « ${what} »`;
  return `  ${where} :${said} ${why} ${mend} [${code}]\n`;
}
