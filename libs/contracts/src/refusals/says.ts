/** The sentences of one refusal, by language. Dutch and English come with the screens. */
export interface Refusal {
  readonly fr: string;
}

/**
 * What happened, what is safe, what to do: three sentences in plain words, said to one person.
 * A part between square brackets stands only when its `{places}` are known from the details of the
 * refusal; every place stands in such a part.
 */
export const says = (happened: string, safe: string, toDo: string): Refusal => ({
  fr: withFrenchSpaces(`${happened} ${safe} ${toDo}`),
});

/** Most refusals come before anything is written, and the transaction takes back the rest. */
export const NOTHING_WRITTEN = 'Rien n’a été enregistré.';
export const NOTHING_CHANGED = 'Rien n’a changé.';

/** Neither a high punctuation mark nor € ever begins a line: U+00A0 stands before it. */
function withFrenchSpaces(text: string): string {
  return text.replace(/ (?=[:;»€])/g, '\u00a0').replace(/« /g, '«\u00a0');
}
