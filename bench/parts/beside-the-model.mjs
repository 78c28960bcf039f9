// The process that answers requests, before, while and after the official model has a thread in it.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { ownEngine, ReferenceEngine } from '@plusloin/guidance';

const NETS = ['france . statuts . réel . net', 'france . statuts . micro-entreprise . net'];
const OFFICIAL = 'dirigeant . rémunération . net . après impôt';

const settled = async () => {
  await setTimeout(1_000);
  globalThis.gc();
  return Math.round(process.memoryUsage().rss / 1e6);
};

for (let turnover = 20_000; turnover < 20_050; turnover += 1) {
  ownEngine().evaluate({ année: 2026, 'situation . recettes': `${turnover} €/an` }, NETS);
}
const beforeMb = await settled();
const reference = new ReferenceEngine(60_000);
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const cold = await asked(40_000);
const warm = await asked(41_000);
delay.disable();
const withMb = await settled();
await reference.close();
const figures = { beforeMb, withMb, afterMb: await settled() };
console.log(
  JSON.stringify({
    ...figures,
    ...{ coldMs: cold.ms, coldCpuMs: cold.cpuMs, warmMs: warm.ms },
    delayMs: Math.round(delay.percentile(99) / 1e6),
  }),
);

async function asked(turnover) {
  const [begun, cpu] = [performance.now(), process.cpuUsage()];
  await reference.evaluate(
    {
      date: '01/07/2026',
      'entreprise . catégorie juridique': "'SAS'",
      'entreprise . associés': "'unique'",
      'entreprise . imposition': "'IS'",
      "entreprise . chiffre d'affaires": `${turnover} €/an`,
    },
    [OFFICIAL],
  );
  const { user, system } = process.cpuUsage(cpu);
  return {
    ms: Math.round(performance.now() - begun),
    cpuMs: Math.round((user + system) / 1e3),
  };
}
