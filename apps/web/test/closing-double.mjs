/** Closes that go on by themselves, a step at each beat, and are told to whoever follows. */
export function closing({ paceMs }) {
  const begun = new Map();
  const proposals = new Map();
  return {
    list(slug, done, accountId) {
      const own = [...begun.values()].filter((one) => one.slug === slug).map(shown);
      const all = [...own, ...done.closes];
      const isClosed = all.some(({ quarter }) => quarter === done.next);
      const open = [...proposals.values()].filter((one) => one.slug === slug);
      return {
        closes: all,
        next: isClosed ? after(done.next) : done.next,
        proposals: open.map((one) => proposalOf(one, accountId)),
      };
    },

    propose(slug, { quarter, reason }, by) {
      const key = `${slug} ${quarter}`;
      if (!proposals.has(key)) proposals.set(key, { slug, quarter, reason, by });
      return proposalOf(proposals.get(key), by);
    },

    /** Nothing, when nobody else has proposed it. */
    confirm(slug, quarter, by) {
      const proposed = proposals.get(`${slug} ${quarter}`);
      if (proposed === undefined || proposed.by === by) return undefined;
      proposals.delete(`${slug} ${quarter}`);
      const id = `00000000-0000-4000-8000-0000000009${String(begun.size).padStart(2, '0')}`;
      begun.set(id, { id, slug, quarter, step: 0 });
      return id;
    },

    follow: (id, response) => tellBeats(begun.get(id), response, paceMs),
  };
}

const proposalOf = ({ quarter, reason, by }, accountId) => ({
  ...{ quarter, reason, proposedAt: '2027-01-08T09:00:00.000Z', isMine: by === accountId },
});

function after(quarter) {
  const [year, number] = quarter.split('-Q').map(Number);
  return number === 4 ? `${year + 1}-Q1` : `${year}-Q${number + 1}`;
}

/** The first follower sets it in motion, so that a test misses no beat. */
function tellBeats(close, response, paceMs) {
  response.setHeader('content-type', 'text/event-stream');
  response.setHeader('cache-control', 'no-store');
  const tell = () => response.write(`data: ${JSON.stringify(standing(close))}\n\n`);
  tell();
  const beat = setInterval(() => {
    close.teller ??= response;
    if (close.teller === response) close.step = Math.min(STEPS, close.step + 1);
    tell();
    if (close.step < STEPS) return;
    clearInterval(beat);
    response.end();
  }, paceMs);
  response.on('close', () => {
    clearInterval(beat);
    if (close.teller === response) close.teller = undefined;
  });
}

const STEPS = 6;
const PRACTICES = 12;

const shown = ({ id, quarter, ...close }) => ({
  ...standing(close),
  ...{ id, quarter, version: 1, isProvisional: false, frozenOn: '2027-01-08' },
});

function standing({ step }) {
  const made = Math.min(PRACTICES, step * 2);
  return {
    state: step === STEPS ? 'done' : 'running',
    steps: { done: step, total: STEPS },
    practices: { made, waiting: PRACTICES - made, failed: 0 },
    secondsLeft: step === 0 || step === STEPS ? null : (STEPS - step) * 2,
    failure: null,
    failures: [],
  };
}
