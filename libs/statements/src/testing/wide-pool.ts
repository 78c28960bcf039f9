import type { PoolFigures } from '../close-figures.js';
import { aged, books, eliminationsOf, invoice, poolOf, useOf } from './pool-of.js';
import { alicesContribution, coopBelgium, memberLikeAlice } from './worked-pools.js';

/** The Belgian pool with as many members as asked, who all live the same quarter as Alice. */
export function widePool(members: number): PoolFigures {
  const names = Array.from({ length: members }, (_, place) => nameOf(place));
  const all = names.map((name, place) => ({ name, code: codeOf(name, place), id: `be-${place}` }));
  const practice = (place: number) => `practice-${String(place).padStart(5, '0')}`;
  return poolOf({
    head: { name: 'La Passerelle', slug: 'passerelle', country: 'BE' },
    books: [
      coopBelgium(all.map((one) => one.code)),
      ...all.map(({ name, code, id }, place) =>
        memberLikeAlice(books(id, code, name), practice(place)),
      ),
    ],
    eliminations: eliminationsOf('613250', '700500', '444', '404', '440', '400'),
    contributions: all.map(({ id }, place) => ({
      ...alicesContribution,
      ...{ legalEntityId: id, practiceId: practice(place) },
      documented: {
        ...alicesContribution.documented,
        invoice: invoice(`C-2026-${String(place + 47).padStart(4, '0')}`),
      },
    })),
    aged: all.map(({ id }, place) =>
      aged(id, practice(place), ['2057.00', '0.00', '0.00', '363.00'], 1),
    ),
    use: useOf('849.00', ['400.00', '110.00', '95.00', '80.00'], '54.90', '109.10'),
    practices: all.map(({ name, id }, place) => ({
      ...{ id: practice(place), legalEntityId: id, code: `AS${place + 1}`, member: name },
      title: TITLES[place % TITLES.length] ?? '',
    })),
  });
}

const FIRST = ['Alice', 'Sophie', 'Thomas', 'Nadia', 'Jean-Baptiste', 'Fatoumata', 'Élise', 'Luc'];
const LAST = ['Delvaux', 'Lambert', 'Wéry', 'El Amrani', 'Noël', 'Diallo', 'Grégoire'];
const TITLES = ['Assistance sociale', 'Médiation familiale', 'Accompagnement éducatif à domicile'];

const nameOf = (place: number) =>
  `${FIRST[place % FIRST.length]} ${LAST[(place * 3 + (place >> 3)) % LAST.length]}`;

function codeOf(name: string, place: number): string {
  const [first = '', last = ''] = name.normalize('NFD').replace(/[^A-Za-z ]/g, '').split(' ');
  return `${first.charAt(0)}${last.slice(0, 5)}${place + 1}`.toUpperCase();
}

