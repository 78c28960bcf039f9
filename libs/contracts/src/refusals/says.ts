/** What happened, what is safe, what to do: three sentences in plain words, said to one person. */
export interface Refusal {
  readonly happened: string;
  readonly safe: string;
  readonly toDo: string;
}

/**
 * A part between square brackets stands only when its `{places}` are known from the details of the
 * refusal; every place stands in such a part.
 */
export const says = (happened: string, safe: string, toDo: string): Refusal => ({
  ...{ happened, safe, toDo },
});

/** The same codes as a catalogue in French, in another language: none may lack. */
export type Translated<French> = Readonly<Record<keyof French, Refusal>>;

/** What is said otherwise where a cooperative says « vous ». */
export type Polite<French> = { readonly [Code in keyof French]?: Partial<Refusal> };

/** Most refusals come before anything is written, and the transaction takes back the rest. */
export const NOTHING_WRITTEN = 'Rien n’a été enregistré.';
export const NOTHING_CHANGED = 'Rien n’a changé.';
