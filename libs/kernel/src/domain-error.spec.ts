import { describe, expect, it } from '@jest/globals';
import { DomainError } from './domain-error.js';

class DrawerIsShut extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'furniture.drawer-is-shut';
  constructor(drawer?: number) {
    super('the drawer is shut', drawer === undefined ? undefined : { drawer });
  }
}

describe('a refusal', () => {
  it('says its name, its code and its details', () => {
    const refusal = new DrawerIsShut(3);
    expect(refusal).toBeInstanceOf(DomainError);
    expect(refusal).toBeInstanceOf(Error);
    expect(refusal.name).toBe('DrawerIsShut');
    expect(refusal.kind).toBe('conflict');
    expect(refusal.code).toBe('furniture.drawer-is-shut');
    expect(refusal.details).toEqual({ drawer: 3 });
    expect(String(refusal)).toBe('DrawerIsShut: the drawer is shut');
  });

  it('has no details unless it is given some', () => {
    expect(new DrawerIsShut().details).toEqual({});
  });
});
