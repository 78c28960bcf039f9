import { documented, informed, type Guard } from './path-guards.js';
import { NoSuchStep } from './path.errors.js';

export type Stage =
  | 'candidate'
  | 'agreement'
  | 'associate'
  | 'leaving'
  | 'left'
  | 'refused'
  | 'withdrawn';

export type Verb =
  | 'register'
  | 'enrol'
  | 'return'
  | 'agree'
  | 'associate'
  | 'refuse'
  | 'withdraw'
  | 'announce-leaving'
  | 'leave';

/** One way from a stage to another; each guard refuses until its condition holds. */
export interface Step {
  readonly verb: Verb;
  /** None where a path begins. */
  readonly from: Stage | null;
  readonly to: Stage;
  readonly guards: readonly Guard[];
}

/** Every step that there is. */
export const steps: readonly Step[] = [
  { verb: 'register', from: null, to: 'candidate', guards: [] },
  // Somebody who was a member before the cooperative came here.
  { verb: 'enrol', from: null, to: 'associate', guards: [] },
  // A member who had left: what is asked for is asked for again.
  { verb: 'return', from: null, to: 'agreement', guards: [] },
  {
    verb: 'agree',
    from: 'candidate',
    to: 'agreement',
    guards: [informed, documented('agreement')],
  },
  {
    verb: 'associate',
    from: 'agreement',
    to: 'associate',
    guards: [informed, documented('associate')],
  },
  { verb: 'refuse', from: 'candidate', to: 'refused', guards: [] },
  { verb: 'withdraw', from: 'candidate', to: 'withdrawn', guards: [] },
  { verb: 'announce-leaving', from: 'agreement', to: 'leaving', guards: [] },
  { verb: 'announce-leaving', from: 'associate', to: 'leaving', guards: [] },
  { verb: 'leave', from: 'leaving', to: 'left', guards: [] },
];

/** The step of a verb from a stage, or `membership.no-such-step`. */
export function stepFrom(stage: Stage | null, verb: Verb): Step {
  const step = steps.find((one) => one.from === stage && one.verb === verb);
  if (step === undefined) throw new NoSuchStep(stage, verb);
  return step;
}

/** The verbs that may follow a stage; guards may still hold them back. */
export const verbsFrom = (stage: Stage): Verb[] =>
  steps.flatMap((step) => (step.from === stage ? [step.verb] : []));
