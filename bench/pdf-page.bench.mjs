import { aim, product, raw } from '../libs/platform/bench/pdf-page.bench.mjs';

export const title = 'PDF page';

/**
 * One statement page by the page kit, and by plain pdfkit placed by hand with fonts parsed
 * beforehand; both PDF/A-3b and tagged, with the same words. CPU per page is the figure.
 */
export async function measure({ compare }) {
  const drawn = (draw) => async () => {
    await draw();
    return 1;
  };
  const { cpu, isVoid } = await compare({
    ...{ pairs: 7, sliceMs: 1_000 },
    subject: { name: 'page kit', work: drawn(product) },
    baseline: { name: 'raw pdfkit, parsed font', work: drawn(raw) },
  });
  const what = 'page kit / raw pdfkit, CPU per page';
  return [{ what, figure: cpu.toFixed(2), aim: `≤ ${aim}`, holds: cpu <= aim, isVoid }];
}
