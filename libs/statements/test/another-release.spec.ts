import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Quarter } from '@plusloin/kernel';
import {
  builderVersion,
  judgeStatements,
  TrialClose,
  type CloseProgress,
} from '@plusloin/statements';
import type { SomeBooks } from '@plusloin/testing';
import { ClosingWorld } from './closing-world.js';
import { smallQuarter } from './small-quarter.js';

let world: ClosingWorld;
const quarter = Quarter.parse('2026-Q3');
const { figures, drawing } = builderVersion;

beforeAll(async () => {
  world = await ClosingWorld.open(new Date('2027-01-12T08:00:00Z'));
  // So that there can be a release before the first.
  await world.database.superuser.query(
    `alter table statements.quarter_close drop constraint quarter_close_figures_version_check,
      drop constraint quarter_close_drawing_version_check`,
  );
});
afterAll(() => world.close());

/** A close that an earlier release has published: what it says of Alice, today's would not say. */
async function publishedBefore(made: { figures: number; drawing: number }) {
  const books = await smallQuarter(world.services.work);
  const progress = await world.closed(books);
  await says(progress, 'alice.json', (text) => text.replace('"Alice"', '"ALICE"'));
  await world.tamper(`update statements.quarter_close set figures_version = ${made.figures},
    drawing_version = ${made.drawing} where cooperative_id = '${books.actor.cooperativeId}'`);
  return { books, progress };
}

const sha256 = (bytes: string | Uint8Array) =>
  createHash('sha256').update(bytes).digest('hex');

/** The file, its row and its hash as they would be, had it been written otherwise. */
async function says(progress: CloseProgress, name: string, otherwise: (text: string) => string) {
  const file = progress.summary?.files.find((one) => one.path.endsWith(`/${name}`));
  const path = join(world.folder, file?.path ?? '');
  const text = otherwise(await readFile(path, 'utf8'));
  await writeFile(path, text);
  await world.tamper(`update statements.statement set content = $text$${text}$text$,
    files = jsonb_set(files, '{0,sha256}', '"${sha256(text)}"')
    where files::text ~ '${file?.path}'`);
}

const judged = async (books: SomeBooks) => {
  const { findings, judged: counts } = await judgeStatements(world.services, books.actor);
  return { counts, findings: findings.map(({ check, where }) => `${check} ${where}`) };
};

/** What was published, by name and hash; the notice of it comes in its own time. */
const filesOf = async (books: SomeBooks) => {
  const names = (await world.listed(books, 'v1')).filter((name) => name !== 'notice.json');
  const folder = join(world.folder, await world.folderOf(books), '2026-Q3/v1');
  const bytes = await Promise.all(names.map((name) => readFile(join(folder, name))));
  return names.map((name, nth) => `${name} ${sha256(bytes[nth] ?? '')}`);
};

const refusal = { code: 'statements.built-by-another-release' };

/** Its steps are to be made, as when the program was stopped among them. */
const underWay = (books: SomeBooks, published: 'published_at' | 'null') =>
  world.tamper(`update statements.step set done_at = null
      where cooperative_id = '${books.actor.cooperativeId}';
    update statements.quarter_close set state = 'running', published_at = ${published}
      where cooperative_id = '${books.actor.cooperativeId}'`);

describe('A close that another release has begun and not published', () => {
  it('ends, lest two releases draw its files, and is begun anew as version 2', async () => {
    const { books } = await publishedBefore({ figures, drawing: drawing - 1 });
    await underWay(books, 'null');
    expect((await world.closed(books)).failure).toMatchObject(refusal);
    const { summary } = await world.closed(books);
    expect(summary).toMatchObject({ version: 2, result: '1610.00' });
    expect((await judged(books)).counts).toEqual({ whole: 1, figures: 0, files: 0 });
  });
});

describe('A close that another release has published', () => {
  it('is judged by its files and by its figures in the books, not made anew', async () => {
    const { books } = await publishedBefore({ figures, drawing: drawing - 1 });
    const counts = { whole: 0, figures: 1, files: 0 };
    expect(await judged(books)).toEqual({ counts, findings: [] });
  });

  it('is named when the books do not give the figures that were kept', async () => {
    const { books } = await publishedBefore({ figures, drawing: drawing - 1 });
    await world.tamper(`update statements.practice_figures
      set rows = replace(rows::text, '"30000"', '"30001"')::jsonb
      where part = 'accounts' and cooperative_id = '${books.actor.cooperativeId}'`);
    const { findings } = await judged(books);
    expect(findings).toEqual([
      'statements.ledger relevé groupé 2026-Q3 v1',
      'statements.ledger relevé ALICE 2026-Q3 v1',
    ]);
  });

  it('is judged by its files alone when its figures have another form', async () => {
    const { books, progress } = await publishedBefore({ figures: figures - 1, drawing });
    await world.tamper(`update statements.practice_figures set rows = '[{"form": "former"}]'
      where part = 'accounts' and cooperative_id = '${books.actor.cooperativeId}'`);
    const counts = { whole: 0, figures: 0, files: 1 };
    expect(await judged(books)).toEqual({ counts, findings: [] });
    const pdf = progress.summary?.files.find((one) => one.path.endsWith('/alice.pdf'));
    await writeFile(join(world.folder, pdf?.path ?? ''), 'another');
    expect(await judged(books)).toEqual({
      counts,
      findings: [`statements.files ${pdf?.path}`],
    });
  });

  it('keeps its files when it is asked for again, and says why', async () => {
    const { books } = await publishedBefore({ figures, drawing: drawing - 1 });
    const before = await filesOf(books);
    await expect(world.closed(books)).rejects.toMatchObject(refusal);
    expect(await filesOf(books)).toEqual(before);
    expect((await judged(books)).findings).toEqual([]);
  });

  it('keeps them when it was being made again while the release changed', async () => {
    const { books } = await publishedBefore({ figures, drawing: drawing - 1 });
    const before = await filesOf(books);
    await underWay(books, 'published_at');
    expect((await world.closed(books)).failure).toMatchObject(refusal);
    expect(await filesOf(books)).toEqual(before);
    expect((await judged(books)).findings).toEqual([]);
  });

  it('is not compared with a trial when its figures have another form', async () => {
    const { books } = await publishedBefore({ figures: figures - 1, drawing });
    const trial = await new TrialClose(world.services, world.contributions).run(
      books.actor,
      quarter,
    );
    expect(trial.comparedWith).toBeNull();
  });
});
