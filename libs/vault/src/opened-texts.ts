import type { OpenedRecord, Opening, SealedRecord, Tx } from '@plusloin/platform';
import { SealedText } from './sealed-text.js';

/**
 * How the sealed texts of a table leave with their cooperative: each column under another name. The
 * names of a text's row are the table, its key and the column, as `TextPlace` has it.
 */
export const openedTexts = (of: {
  readonly table: string;
  readonly key: readonly string[];
  /** By sealed column, as what it leaves. */
  readonly texts: Readonly<Record<string, string>>;
  /** Whose key it is; otherwise the text of a column says it. */
  readonly holder: string | ((tx: Tx, rows: readonly SealedRecord[]) => Promise<HolderOf>);
}): Opening => {
  const sealed = Object.keys(of.texts);
  return {
    sealed,
    columns: Object.values(of.texts),
    open: async (tx, config, rows): Promise<OpenedRecord[]> => {
      const { holder } = of;
      const holderOf: HolderOf =
        typeof holder === 'string' ? (row) => row.texts[holder] : await holder(tx, rows);
      const all = rows.flatMap((row, nth) =>
        sealed.flatMap((column) => {
          const bytes = row.sealed[column];
          if (!bytes) return [];
          const names = [of.table, ...of.key.map((name) => row.texts[name]), column];
          const place = { holderId: holderOf(row) ?? '', row: names.join('/') };
          return [{ nth, column, ...place, sealed: bytes }];
        }),
      );
      const words = await SealedText.of(config).openAll(tx, all);
      const opened = new Map(all.map(({ nth, column }, at) => [`${nth} ${column}`, words[at]]));
      return rows.map((_row, nth) => sealed.map((name) => opened.get(`${nth} ${name}`) ?? null));
    },
  };
};

type HolderOf = (row: SealedRecord) => string | null | undefined;
