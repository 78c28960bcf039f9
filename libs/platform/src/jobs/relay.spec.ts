import { describe, expect, it } from '@jest/globals';
import type { ClaimedRow } from './outbox-passage.js';
import { forestOf, type Tree } from './relay.js';

/** 'root', 'leaf<root': a row and its parent. */
const rows = (...names: string[]): ClaimedRow[] =>
  names.map((name) => {
    const [id = '', parentId = null] = name.split('<');
    return { id, job: 'test.job', parentId };
  });
const told = ({ row, children }: Tree): string =>
  children.length === 0 ? row.id : `${row.id}(${children.map(told).join(' ')})`;
const forest = (claimed: ClaimedRow[], ...waiting: string[]) =>
  forestOf(claimed, new Set(waiting)).map(told);

describe('What the relay sends together', () => {
  it('are single rows and whole trees', () => {
    expect(forest(rows('a', 'root', 'x<root', 'y<root', 'z<y'))).toEqual(['a', 'root(x y(z))']);
  });

  it('are children by themselves when their parent waits for another', () => {
    expect(forest(rows('root', 'x<root', 'y<root'), 'root')).toEqual(['x', 'y']);
  });

  it('is not whoever waits for one that waits', () => {
    expect(forest(rows('root', 'x<root', 'y<root', 'z<y'), 'y')).toEqual(['x', 'z']);
  });

  it('is a child whose parent is not there', () => {
    expect(forest(rows('x<gone'))).toEqual(['x']);
  });

  it('is nothing when there is nothing', () => {
    expect(forest([])).toEqual([]);
  });
});
