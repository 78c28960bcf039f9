import { describe, expect, it } from '@jest/globals';
import type { Role } from '@plusloin/contracts';
import type { HeldRole } from './caller.js';
import { decide } from './decide.js';
import { matrix, type OperationRule } from './matrix.js';

const holds = (role: Role, memberId: string | null = null): HeldRole => ({
  role,
  memberId,
  practiceIds: memberId === null ? [] : [`${memberId}-practice`],
});

const paying: OperationRule = {
  says: 'Pay',
  scope: 'cooperative',
  may: { member: 'own', coordinator: 'all' },
  ...{ needsStepUp: true, takesTokens: false, logs: 'payments.paid' },
};

describe('A decision about an operation', () => {
  it('is no for a role that the line does not name, and for nobody', () => {
    const rule = matrix['invitation.send'];
    const lacking = { may: false, lacks: 'right' };
    expect(decide({ rule, held: [holds('auditor')], secondFactor: 'fresh' })).toEqual(lacking);
    expect(decide({ rule, held: [], secondFactor: 'fresh' })).toEqual(lacking);
  });

  it('asks a coordinator for a second factor before anything else', () => {
    const held = [holds('coordinator')];
    const rule = matrix['invitation.send'];
    expect(decide({ rule, held, secondFactor: 'none' })).toEqual({
      may: false,
      lacks: 'second-factor',
    });
    expect(decide({ rule, held, secondFactor: 'shown' })).toMatchObject({ may: true });
  });

  it('lets a coordinator who is a member too act as the member without one', () => {
    const held = [holds('coordinator'), holds('member', 'ada')];
    const rule = matrix['member.read'];
    expect(decide({ rule, held, secondFactor: 'none' })).toMatchObject({ may: true, reach: 'own' });
    expect(decide({ rule, held, secondFactor: 'shown' })).toMatchObject({ reach: 'all' });
  });

  it('asks for a second factor shown just now where the line says so', () => {
    const held = [holds('member', 'ada')];
    for (const secondFactor of ['none', 'shown'] as const) {
      const decision = decide({ rule: paying, held, secondFactor });
      expect(decision).toEqual({ may: false, lacks: 'step-up' });
    }
    expect(decide({ rule: paying, held, secondFactor: 'fresh' })).toMatchObject({ may: true });
  });

  it('reaches the members of those roles alone that allow it', () => {
    const held = [holds('member', 'ada'), holds('adviser', 'bob')];
    const decision = decide({ rule: paying, held, secondFactor: 'fresh' });
    expect(decision).toMatchObject({
      own: { memberIds: new Set(['ada']), practiceIds: new Set(['ada-practice']) },
    });
  });
});
