import { describe, expect, it } from '@jest/globals';
import type { GuidanceSaying } from '@plusloin/contracts';
import { calendarDate } from '@plusloin/kernel';
import { execFileSync } from 'node:child_process';
import { anAnswer, aStatus, manyRemarks } from '../testing/an-answer.js';
import { drawPaper } from './paper.js';

describe('An answer on paper', () => {
  it('has at most two pages, however much there is to say', async () => {
    expect(pagesOf(await drawPaper(anAnswer({}), 'fr'))).toBe(1);
    expect(pagesOf(await drawPaper(manyRemarks(), 'fr'))).toBe(2);
  });

  it('says first that it is an estimate, on each page, then what is left', async () => {
    const [first = '', second = ''] = pagesIn(await drawPaper(manyRemarks(), 'fr'));
    expect(first.trim()).toMatch(/^Estimation indicative/);
    expect(second.trim()).toMatch(/^Estimation indicative/);
    expect(first).toContain('20 847 €');
    expect(second).toContain('La suite est en ligne');
  });

  it('marks what is not verified, and says what cannot be computed', async () => {
    const saying: GuidanceSaying = {
      ...{ code: 'x', text: 'Le taux pourrait changer.', source: null, trust: 'unverified' },
    };
    const day = { ...saying, on: calendarDate('2026-12-31') };
    const statuses = [aStatus({ figures: null, duties: [day] })];
    const text = pagesIn(await drawPaper(anAnswer({ statuses }), 'nl')).join();
    expect(text).toContain('(te controleren)');
    expect(text).toContain('Niet te berekenen');
  });

  it('tells whose a day is, how far a limit is, and nothing of what is closed', async () => {
    const saying = { source: null, trust: 'official' as const };
    const day = { ...saying, code: 'd', text: 'Un dépôt.', on: calendarDate('2026-12-31') };
    const limit = { ...saying, code: 't', text: 'Un seuil.', at: '83600.00', distance: '3600.00' };
    const closed = { ...day, code: 'c', text: 'Rien pour toi.' };
    const statuses = [
      aStatus({ title: 'Micro', duties: [day], thresholds: [{ ...limit, isPassed: true }] }),
      aStatus({
        ...{ title: 'Réel', duties: [{ ...day, text: 'Autre.' }] },
        breakEven: { turnover: '41000.00', wantedNetMonth: '1800.00' },
      }),
      aStatus({ title: 'Fermé', verdict: { kind: 'closed', because: [] }, duties: [closed] }),
    ];
    const text = pagesIn(await drawPaper(anAnswer({ statuses }), 'fr')).join().replace(/\s+/g, ' ');
    expect(text).toContain('31 décembre 2026 : Un dépôt. (Micro)');
    expect(text).toContain('83 600 €, dépassé de 3 600 € : Un seuil.');
    expect(text).toContain('1 800 € net par mois : 41 000 € facturés par an.');
    expect(text).not.toContain('Rien pour toi');
  });

  it('marks a figure that rests on one which is not verified, and says so below', async () => {
    const { figures } = aStatus({});
    if (figures === null) throw new Error('a status has figures');
    const net = { ...figures.net, unverified: ['france . impôt . décote'] };
    const statuses = [aStatus({ figures: { ...figures, net } })];
    const said = 'To be checked: rests on a figure';
    const [text = ''] = pagesIn(await drawPaper(anAnswer({ statuses }), 'en'));
    expect(text).toContain('20,847 € *');
    expect(text).toContain('413 € ');
    expect(text).not.toContain('413 € *');
    expect(text).toContain(said);
    expect(pagesIn(await drawPaper(anAnswer({}), 'en')).join()).not.toContain(said);
  });

  it('is the same bytes each time', async () => {
    const draw = () => drawPaper(manyRemarks(), 'en');
    expect((await draw()).equals(await draw())).toBe(true);
  });
});

const pagesOf = (file: Buffer): number =>
  [...file.toString('latin1').matchAll(/\/Type \/Page\n/g)].length;

/** As a reader program finds them, with plain spaces. */
const pagesIn = (file: Buffer): string[] =>
  execFileSync('pdftotext', ['-layout', '-', '-'], { input: file, encoding: 'utf8' })
    .replace(/[\u202f\u00a0]/g, ' ')
    .split('\f');
