import { inCooperative, nothing, reads } from './line.js';

const CLOSERS = { accountant: 'all', coordinator: 'all' } as const;
const CLOSES = { ...CLOSERS, auditor: 'all' } as const;

/** Whoever is anything here: about themselves. */
const EVERYBODY = {
  candidate: 'own',
  member: 'own',
  adviser: 'own',
  accountant: 'own',
  'external-accountant': 'own',
  coordinator: 'own',
  auditor: 'own',
  ethics: 'own',
  'group-manager': 'own',
  adherent: 'own',
  representative: 'own',
  funder: 'own',
} as const;

const COORDINATORS = { coordinator: 'all' } as const;
/** Between a member and the accountants. */
const QUESTIONS = { accountant: 'all', member: 'own' } as const;

/** The quarter cockpit, questions on statements, notifications, and webhooks. */
export const cockpitLines = {
  'close.practices': reads('Who is ready for a close, and who is waited for', CLOSES),
  'close.trial.read': reads('What the latest trial of a close found', CLOSES),
  'close.trial.run': inCooperative(
    'Try a close: all of it, then take it back',
    CLOSERS,
    'statements.close-tried',
  ),
  'close.remind': inCooperative(
    'Write to all members whom a quarter waits for',
    CLOSERS,
    'statements.members-reminded',
  ),
  'close.results': reads('How each statement of a close stands', CLOSES),
  'close.retry': inCooperative(
    'Make the statements again that failed',
    CLOSERS,
    'statements.close-retried',
  ),
  'close.versions': reads('The versions of a quarter and what each changed', CLOSES),
  'close.year.begin': inCooperative(
    'State a year whose quarters are closed',
    CLOSERS,
    'statements.year-begun',
  ),
  'reopening.propose': inCooperative(
    'Propose to open a closed quarter again',
    CLOSERS,
    'statements.reopening-proposed',
    'step-up',
  ),
  'reopening.confirm': inCooperative(
    'Confirm that it be opened again',
    CLOSERS,
    'statements.reopening-confirmed',
    'step-up',
  ),
  'reopening.withdraw': inCooperative(
    'Take back or decline a reopening',
    CLOSERS,
    'statements.reopening-withdrawn',
  ),

  'question.ask': inCooperative(
    'Ask the accountants about a figure of a statement',
    { member: 'own' },
    'statements.question-asked',
  ),
  'question.list': reads('Questions on statements, as far as one may read them', QUESTIONS),
  'question.read': reads('A question and its answers', QUESTIONS),
  'question.reply': inCooperative(
    'Answer a question, or go on asking',
    QUESTIONS,
    'statements.question-replied',
  ),

  'notification.list': reads('What is new for oneself', EVERYBODY),
  'notification.read': inCooperative(
    'Say that one has read it',
    EVERYBODY,
    nothing('what the caller alone has read'),
  ),

  'webhook.list': reads('The endpoints that are told what happens', COORDINATORS),
  'webhook.add': inCooperative(
    'Tell another endpoint what happens',
    COORDINATORS,
    'webhooks.added',
  ),
  'webhook.edit': inCooperative('Change what an endpoint is told', COORDINATORS, 'webhooks.edited'),
  'webhook.remove': inCooperative(
    'Tell an endpoint nothing any more',
    COORDINATORS,
    'webhooks.removed',
  ),
  'webhook.rotate': inCooperative(
    'Give an endpoint a new secret',
    COORDINATORS,
    'webhooks.secret-rotated',
    'step-up',
  ),
  'webhook.test': inCooperative('Send an endpoint a test event', COORDINATORS, 'webhooks.tested'),
  'webhook.deliveries': reads('What an endpoint was sent, and its answers', COORDINATORS),
  'webhook.replay': inCooperative(
    'Send an endpoint again what it was sent',
    COORDINATORS,
    'webhooks.replayed',
  ),
};
