import { inCooperative } from './line.js';

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
  'close.practices': inCooperative('Who is ready for a close, and who is waited for', CLOSES),
  'close.trial.read': inCooperative('What the latest trial of a close found', CLOSES),
  'close.trial.run': inCooperative('Try a close: all of it, then take it back', CLOSERS),
  'close.remind': inCooperative('Write to all members whom a quarter waits for', CLOSERS),
  'close.results': inCooperative('How each statement of a close stands', CLOSES),
  'close.retry': inCooperative('Make the statements again that failed', CLOSERS),
  'close.versions': inCooperative('The versions of a quarter and what each changed', CLOSES),
  'close.year.begin': inCooperative('State a year whose quarters are closed', CLOSERS),
  'reopening.propose': inCooperative('Propose to open a closed quarter again', CLOSERS, 'step-up'),
  'reopening.confirm': inCooperative('Confirm that it be opened again', CLOSERS, 'step-up'),
  'reopening.withdraw': inCooperative('Take back or decline a reopening', CLOSERS),

  'question.ask': inCooperative('Ask the accountants about a figure of a statement', {
    member: 'own',
  }),
  'question.list': inCooperative('Questions on statements, as far as one may read them', QUESTIONS),
  'question.read': inCooperative('A question and its answers', QUESTIONS),
  'question.reply': inCooperative('Answer a question, or go on asking', QUESTIONS),

  'notification.list': inCooperative('What is new for oneself', EVERYBODY),
  'notification.read': inCooperative('Say that one has read it', EVERYBODY),

  'webhook.list': inCooperative('The endpoints that are told what happens', COORDINATORS),
  'webhook.add': inCooperative('Tell another endpoint what happens', COORDINATORS),
  'webhook.edit': inCooperative('Change what an endpoint is told', COORDINATORS),
  'webhook.remove': inCooperative('Tell an endpoint nothing any more', COORDINATORS),
  'webhook.rotate': inCooperative('Give an endpoint a new secret', COORDINATORS, 'step-up'),
  'webhook.test': inCooperative('Send an endpoint a test event', COORDINATORS),
  'webhook.deliveries': inCooperative('What an endpoint was sent, and its answers', COORDINATORS),
  'webhook.replay': inCooperative('Send an endpoint again what it was sent', COORDINATORS),
};
