import fc from 'fast-check';

/** What somebody does; who and what it is about is chosen among those that are there. */
export interface Command {
  readonly what: (typeof everything)[number];
  /** Which member, practice, document or rule: counted round among those that fit. */
  readonly which: number;
  /** A day of the quarter, counted from its first one. */
  readonly day: number;
  readonly cents: number;
  /** Which variant of what is done. */
  readonly how: number;
}

/** As often as it is named. */
const everything = [
  ...['join', 'join', 'practice', 'leave', 'move', 'vat'],
  ...['sale', 'sale', 'sale', 'sale', 'sale', 'late-sale', 'late-sale'],
  ...['credit', 'credit', 'late-credit', 'late-credit'],
  ...['expense', 'expense', 'receipt', 'receipt', 'receipt', 'pay', 'withdraw', 'cooperative'],
  ...['letter', 'letter', 'letter', 'undo', 'pay-contribution', 'pay-contribution'],
  ...['rule', 'rule', 'exempt', 'exempt', 'into-locked'],
  ...['close', 'close', 'close', 'close', 'reopen', 'reopen', 'year-end'],
] as const satisfies readonly string[];

/** How the world begins: where it is, what its cooperative is for the VAT, what was voted. */
export interface Beginning {
  readonly country: 'BE' | 'FR';
  readonly isTaxable: boolean;
  readonly rules: readonly number[];
  /** Who is a member from the first day on, and in which way. */
  readonly members: readonly number[];
}

export const beginnings: fc.Arbitrary<Beginning> = fc.record({
  country: fc.constantFrom('BE', 'FR'),
  isTaxable: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.boolean()),
  rules: fc.array(fc.nat(99), { minLength: 1, maxLength: 4 }),
  members: fc.array(fc.nat(3), { minLength: 1, maxLength: 3 }),
});

const command: fc.Arbitrary<Command> = fc.record({
  what: fc.constantFrom(...everything),
  which: fc.nat(30),
  day: fc.nat(91),
  cents: fc.oneof(fc.integer({ min: 1, max: 900_000 }), fc.integer({ min: 1, max: 300 })),
  how: fc.nat(30),
});

const upTo = (maxLength: number) =>
  fc.array(command, { minLength: 1, maxLength, size: 'max' });

/** Mostly some steps of a year, sometimes many of two years. */
export const histories = fc.oneof(
  { weight: 3, arbitrary: upTo(25) },
  { weight: 1, arbitrary: upTo(80) },
);
