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

/** In a long run all of it happens in the first quarters, which are a whole year. */
export const EVENTFUL_QUARTERS = 4;

const drawn = (random, isShort, isChosen) =>
  isShort ? (isChosen ? 0 : undefined) : random.between(0, EVENTFUL_QUARTERS - 1);

/** As `world.mjs` calls its practices. */
const codesIn = ({ books }) =>
  books.flatMap(({ code, practices }) =>
    code === 'COOP' ? practices.map((_, nth) => `SAL-${nth + 1}`) : [code],
  );
