import { describe, expect, it } from '@jest/globals';
import { NEVER, of, Subject } from 'rxjs';
import { OpenStreams } from '../src/api/open-streams.js';

const refused = (run: () => void): string => {
  try {
    run();
    return 'accepted';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('The streams of an account', () => {
  it('are so many at most, and one that ends leaves room for another', () => {
    const streams = new OpenStreams(2);
    const first = streams.counted('anne', NEVER).subscribe();
    const ends = new Subject<number>();
    streams.counted('anne', ends).subscribe();
    const more = () => refused(() => streams.refuseMore('anne'));
    expect(more()).toBe('statements.too-many-streams');
    expect(refused(() => streams.refuseMore('bruno'))).toBe('accepted');
    first.unsubscribe();
    expect(more()).toBe('accepted');
    streams.counted('anne', NEVER).subscribe();
    ends.complete();
    streams.counted('anne', of(1)).subscribe();
    expect(more()).toBe('accepted');
  });

  it('are as many where all begin at one moment', () => {
    const streams = new OpenStreams(2);
    const all = [1, 2, 3].map(() => streams.counted('anne', NEVER));
    const errors: string[] = [];
    for (const one of all) one.subscribe({ error: ({ code }) => errors.push(code) });
    expect(errors).toEqual(['statements.too-many-streams']);
    expect(refused(() => streams.refuseMore('anne'))).toBe('statements.too-many-streams');
  });
});
