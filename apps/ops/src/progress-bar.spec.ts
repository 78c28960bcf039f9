import { describe, expect, it } from '@jest/globals';
import { ProgressBar } from './progress-bar.js';

function shown(isInteractive: boolean): string {
  let said = '';
  const bar = new ProgressBar(
    {
      ...{ isInteractive, variables: {}, outStream: process.stdout, out: () => undefined },
      error: (text) => void (said += text),
    },
    'passerelle T3 2026',
  );
  for (const done of [0, 0, 1, 3]) bar.show(done, 3);
  bar.end();
  return said;
}

describe('how far a command is', () => {
  it('stands on one line of a terminal, which it leaves behind', () => {
    expect(shown(true).split('\r')).toEqual([
      '',
      `passerelle T3 2026 [${'·'.repeat(30)}] 0/3`,
      `passerelle T3 2026 [${'█'.repeat(10)}${'·'.repeat(20)}] 1/3`,
      `passerelle T3 2026 [${'█'.repeat(30)}] 3/3\n`,
    ]);
  });

  it('is a line a step in a log', () => {
    expect(shown(false)).toBe(
      'passerelle T3 2026 0/3\npasserelle T3 2026 1/3\npasserelle T3 2026 3/3\n',
    );
  });
});
