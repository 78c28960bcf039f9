import type { FrozenBooks } from './practice-statement.js';
import type { BooksIdentity, PooledSignature } from './statement-shapes.js';

/** The firm that keeps the books; nobody signs what members or employees keep. */
export function signerOf({ keeper }: BooksIdentity): string | null {
  if (keeper.kind !== 'firm') return null;
  return keeper.registration === null ? keeper.name : `${keeper.name}, ${keeper.registration}`;
}

/** A firm signs the books it keeps and no others; the coordination signs perimeter and votes. */
export function signaturesOf(
  books: readonly FrozenBooks[],
  cooperative: string,
): PooledSignature[] {
  const firms = new Map<string, { by: string; registration: string | null; books: string[] }>();
  for (const one of books) {
    const key = signerOf(one);
    if (key === null) continue;
    const { name, registration } = one.keeper;
    const firm = firms.get(key) ?? { by: name, registration, books: [] };
    firm.books.push(one.code);
    firms.set(key, firm);
  }
  return [
    ...[...firms.values()].map((firm) => ({ signs: 'books' as const, ...firm })),
    { signs: 'perimeter-and-votes', cooperative },
  ];
}
