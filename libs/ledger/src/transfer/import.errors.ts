import { type CalendarDate, DomainError } from '@plusloin/kernel';
import type { FileRefusal } from './file-refusals.js';

/** A file is taken whole or not at all: one line that cannot be taken refuses it. */
export class ImportRefused extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'ledger.import-refused';
  constructor(
    file: string,
    readonly count: number,
    /** The first two hundred, in full. */
    readonly refusals: readonly FileRefusal[],
  ) {
    super(`${file} has ${count} refusals`, { file, count, refusals: refusals.slice(0, 20) });
  }
}

export class FileAlreadyImported extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'ledger.file-already-imported';
  constructor(file: string, importedOn: CalendarDate) {
    super(`${file} was imported on ${importedOn}`, { file, importedOn });
  }
}
