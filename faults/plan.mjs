import { Seeded } from './seeded.mjs';

/**
 * What happens to a cooperative besides its closes, drawn from the seed and the same on each copy
 * of the world: which of its quarters two people open again, and of which the statement of one
 * practice fails. `isShort` has it happen in the first quarter, and to one cooperative each.
 */
export function drawPlan(cooperatives, { seed, isShort }) {
  const random = new Seeded(seed + 2);
  const closed = random.shuffled(cooperatives.filter((one) => !one.isNeverClosed));
  const plan = closed.map((cooperative, nth) => {
    const reopened = drawn(random, isShort, nth === 0);
    const index = drawn(random, isShort, nth === 1);
    const failing = { index, practice: random.pick(codesIn(cooperative)) };
    return [cooperative.slug, { reopened, failing }];
  });
  return Object.fromEntries(plan);
}

/** The first four quarters are a year, so that some of them come before its close and one after. */
const drawn = (random, isShort, isChosen) =>
  isShort ? (isChosen ? 0 : undefined) : random.between(0, 3);

/** As `world.mjs` calls its practices. */
const codesIn = ({ books }) =>
  books.flatMap(({ code, practices }) =>
    code === 'COOP' ? practices.map((_, nth) => `SAL-${nth + 1}`) : [code],
  );
