import { describe, expect, it } from '@jest/globals';
import type { GuidanceCurve } from '@plusloin/contracts';
import { netAt, pathOf, reachOf } from './curve.js';

const curve: GuidanceCurve = {
  turnovers: ['0.00', '10000.00', '20000.00', '30000.00'],
  nets: [
    { key: 'be-principal', values: ['-3500.00', '5000.00', '11000.00', '17000.00'] },
    { key: 'be-student', values: ['0.00', '9000.00', null, '14000.00'] },
  ],
  crossings: [],
};

describe('the net between two points of the curve', () => {
  it('is that of the server at each point', () => {
    expect([0, 10_000, 30_000].map((turnover) => netAt(curve, 'be-principal', turnover))).toEqual([
      -3500, 5000, 17_000,
    ]);
  });

  it('lies on the straight line between two of them', () => {
    expect(netAt(curve, 'be-principal', 12_500)).toBe(6500);
  });

  it('is not known beside a point without one, nor beyond the last', () => {
    expect(netAt(curve, 'be-student', 15_000)).toBeNull();
    expect(netAt(curve, 'be-student', 25_000)).toBeNull();
    expect(netAt(curve, 'be-principal', 30_001)).toBeNull();
    expect(netAt(curve, 'fr-micro', 10_000)).toBeNull();
  });
});

it('a line is broken where a net lacks', () => {
  const size = { width: 300, height: 100, highest: 20_000 };
  expect(pathOf(curve, 'be-student', size)).toBe('M 0.0 100.0 L 100.0 55.0 M 300.0 30.0');
});

it('the slider goes to the double of what was answered, within bounds', () => {
  expect([undefined, '12000.00', '41000.00', '900000.00'].map(reachOf)).toEqual([
    60_000, 60_000, 90_000, 300_000,
  ]);
});
