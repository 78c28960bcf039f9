import type { PracticeSection, QuarterBar } from '../../statement-shapes.js';
import { alicesStatement } from '../../testing/difficult.js';
import { sectionOf } from '../../testing/figures-said.js';

/** Alice's third quarter, worked out by hand: every sum below agrees to the cent. */
export const alicesBooks: PracticeSection['books'] = {
  code: 'ALICE',
  name: 'Alice Delvaux',
  kind: 'member',
  chart: 'PCMN',
  registrationNumber: '0712.345.678',
  vat: { status: 'taxable', since: '2023-01-01' },
  keeper: { kind: 'self', name: 'Alice Delvaux', registration: null },
};

/** Her section and her quarters, as they are built from what her books hold. */
export const alicesSection: PracticeSection = sectionOf(alicesStatement());
export const alicesHistory: readonly QuarterBar[] = alicesStatement().history;
