/** How a figure is named: by codes that are the same in every language. */
export const figureName = (books: string, block: string, line?: string): string =>
  `${books}/${block}${line === undefined ? '' : `.${line}`}`;
