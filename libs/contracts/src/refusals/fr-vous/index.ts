import { refusals, titles, words } from '../french.js';
import type { RefusalWords } from '../refusal-words.js';
import type { Polite, Refusal } from '../says.js';
import { guidance } from './guidance.refusals.js';
import { identity } from './identity.refusals.js';
import { kernel } from './kernel.refusals.js';
import { ledger } from './ledger.refusals.js';
import { membership } from './membership.refusals.js';
import { platform } from './platform.refusals.js';
import { registry } from './registry.refusals.js';
import { statements } from './statements.refusals.js';
import { vault } from './vault.refusals.js';
import { webhooks } from './webhooks.refusals.js';

const polite: Polite<typeof refusals> = {
  ...kernel,
  ...platform,
  ...registry,
  ...identity,
  ...vault,
  ...ledger,
  ...membership,
  ...guidance,
  ...statements,
  ...webhooks,
};

/** The French of a cooperative that says « vous »: a sentence stands here only where it differs. */
export const frenchWithVous: RefusalWords = {
  refusals: saidPolitely(),
  unknown: {
    happened: 'Votre demande n’a pas abouti[ (code {code})].',
    safe: 'Regardez si elle a été enregistrée, puis réessayez.',
    toDo: 'Si cela continue, transmettez ce message à la personne qui s’occupe de l’installation.',
  },
  titles,
  words,
};

function saidPolitely(): RefusalWords['refusals'] {
  const said: Record<keyof typeof refusals, Refusal> = { ...refusals };
  for (const code of Object.keys(refusals) as (keyof typeof refusals)[]) {
    said[code] = { ...refusals[code], ...polite[code] };
  }
  return said;
}
