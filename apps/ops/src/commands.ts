import type { Command } from './command.js';
import { candidateCommands } from './commands/candidates.command.js';
import { closeQuarter } from './commands/close-quarter.command.js';
import { closeYear } from './commands/close-year.command.js';
import { erase, replayErasures } from './commands/erase.command.js';
import { exportAudit } from './commands/export-audit.command.js';
import { exportCsv, exportFec, exportHledger } from './commands/export-books.command.js';
import { importCsv, importFec } from './commands/import-books.command.js';
import { foundCooperativeCommand } from './commands/found-cooperative.command.js';
import { guidanceCommands } from './commands/guidance.command.js';
import { invite } from './commands/invite.command.js';
import { documentCommands } from './commands/documents.command.js';
import { leave } from './commands/leave.command.js';
import { letter } from './commands/letter.command.js';
import { meetingCommands } from './commands/meetings.command.js';
import { markPersonsCommand } from './commands/mark-persons.command.js';
import { migrateCommand } from './commands/migrate.command.js';
import { operatorReasons } from './commands/operator-reasons.command.js';
import { processingRegister, retention } from './commands/privacy.command.js';
import { reopenQuarter } from './commands/reopen-quarter.command.js';
import { rotateKey } from './commands/rotate-key.command.js';
import { seedDemo } from './commands/seed-demo.command.js';
import { showDemo } from './commands/show-demo.command.js';
import { verify } from './commands/verify.command.js';

/** Every command there is, in the order of the list. */
export const commands: readonly Command[] = [
  migrateCommand,
  foundCooperativeCommand,
  invite,
  seedDemo,
  showDemo,
  markPersonsCommand,
  importFec,
  importCsv,
  letter,
  exportFec,
  exportCsv,
  exportHledger,
  exportAudit,
  closeQuarter,
  closeYear,
  reopenQuarter,
  rotateKey,
  erase,
  replayErasures,
  processingRegister,
  retention,
  operatorReasons,
  ...candidateCommands,
  ...meetingCommands,
  ...documentCommands,
  leave,
  verify,
  ...guidanceCommands,
];
