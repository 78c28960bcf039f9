/** What made a close, kept with it at the freeze: another release knows what it may redo. */
export interface BuilderVersion {
  readonly figures: number;
  readonly drawing: number;
}

/**
 * The builder of this release. A number rises by one, with a line here, in the commit that changes
 * what it stands for; closes of a lower one keep their files and are never made again.
 *
 * `figures`: what is read of the books at the freeze, and the form in which it is kept. The part
 * 'head', and of the part 'practice' the code, keep their form in every version.
 * - 1: the first.
 *
 * `drawing`: what statements say of those figures, and the bytes of their files: shapes, sums,
 * words, layout, fonts, workbook, compression.
 * - 1: the first.
 * - 2: a protected title that was verified at the freeze stands beside the member's name.
 * - 3: the control of a bank statement is called in the language of the document.
 * - 4: why a due is not counted stands below it; a micro declares what it owes on one day.
 */
export const builderVersion: BuilderVersion = { figures: 1, drawing: 4 };

/**
 * How a published close can be judged: 'whole', its statements made anew from figures and books;
 * 'figures', what was kept against the books, its files by their hashes; 'files', by their hashes
 * alone.
 */
export type Judgement = 'whole' | 'figures' | 'files';

/** What this release can do with a close that `made` has made. */
export function judgementOf(made: BuilderVersion, now = builderVersion): Judgement {
  if (made.figures !== now.figures) return 'files';
  return made.drawing === now.drawing ? 'whole' : 'figures';
}

/** Whether this release makes the same files of a close as the one that froze it. */
export const isSameBuilder = (made: BuilderVersion, now = builderVersion): boolean =>
  judgementOf(made, now) === 'whole';

/** Whether a close comes from a release after this one: a worker of that release makes it. */
export const isFromLater = (made: BuilderVersion, now = builderVersion): boolean =>
  made.figures > now.figures || made.drawing > now.drawing;
