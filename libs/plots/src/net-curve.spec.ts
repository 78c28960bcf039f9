import { describe, expect, it } from '@jest/globals';
import { netAt, netPath, reachOf, stepNear } from './net-curve.js';
import { shareOut } from './share-bar.js';

const turnovers = ['0.00', '10000.00', '20000.00', '30000.00'];
const whole = { turnovers, nets: ['-3500.00', '5000.00', '11000.00', '17000.00'] };
const broken = { turnovers, nets: ['0.00', '9000.00', null, '14000.00'] };

describe('the net between two points of the curve', () => {
  it('is that of the server at each point', () => {
    expect([0, 10_000, 30_000].map((turnover) => netAt(whole, turnover))).toEqual([
      -3500, 5000, 17_000,
    ]);
  });

  it('lies on the straight line between two of them', () => {
    expect(netAt(whole, 12_500)).toBe(6500);
  });

  it('is not known beside a point without one, nor beyond the last', () => {
    expect([15_000, 25_000].map((turnover) => netAt(broken, turnover))).toEqual([null, null]);
    expect(netAt(whole, 30_001)).toBeNull();
  });
});

it('a line is broken where a net lacks', () => {
  const frame = { width: 300, height: 100, highest: 20_000 };
  expect(netPath(broken, frame)).toBe('M 0.0 100.0 L 100.0 55.0 M 300.0 30.0');
});

it('the curve goes to the double of what was answered, within bounds', () => {
  expect([undefined, '12000.00', '41000.00', '900000.00'].map(reachOf)).toEqual([
    60_000, 60_000, 90_000, 300_000,
  ]);
});

it('a slider begins at its step nearest to the amount', () => {
  expect(stepNear('41260.00', 500)).toBe(41_500);
});

it('parts of a bar lie side by side, and a loss has no width', () => {
  expect(shareOut(['50.00', '25.00', '-10.00', '25.00'])).toEqual([
    { from: '0.00', width: '50.00' },
    { from: '50.00', width: '25.00' },
    { from: '75.00', width: '0.00' },
    { from: '75.00', width: '25.00' },
  ]);
});
