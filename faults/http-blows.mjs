import { BLOWS } from './blows.mjs';
import { until } from './waiting.mjs';

/** What may happen while people ask over HTTP; as `BLOWS`. */
export const HTTP_BLOWS = {
  'kill the API': { on: 'api', isKill: true, strike: ({ api }) => api.kill() },
  'drop answers': { on: 'answers', strike: dropAnswers },
  ...only('kill PostgreSQL', 'kill a session of PostgreSQL', 'cut after commit'),
  ...only('cut all connections'),
};

/** Ten kills and what goes with them, before the deck is shuffled again. */
export const httpDeck = () =>
  Object.entries({
    'kill the API': 6,
    'kill PostgreSQL': 1,
    'kill a session of PostgreSQL': 3,
    'cut after commit': 4,
    'cut all connections': 2,
    'drop answers': 4,
  }).flatMap(([kind, count]) => Array.from({ length: count }, () => kind));

function only(...kinds) {
  return Object.fromEntries(kinds.map((kind) => [kind, BLOWS[kind]]));
}

async function dropAnswers({ answers, random }) {
  answers.arm(random.between(1, 4));
  await until('an answer to drop', 60, () => (answers.armed === 0 ? true : undefined), 20);
}
