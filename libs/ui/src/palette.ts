/** The colours of the house. Every pair that is read is listed below, and checked by its spec. */
export const light = {
  paper: '#FFFFFF',
  ground: '#F6F8F8',
  text: '#1B2A2F',
  quiet: '#55606B',
  primary: '#0F5C5C',
  link: '#0F5C5C',
  onPrimary: '#FFFFFF',
  tint: '#E8F5F3',
  onTint: '#0F5C5C',
  care: '#A84A1C',
  careTint: '#FBEFE8',
  done: '#1F7A33',
  line: '#DDE3E6',
  control: '#7B868F',
  focus: '#C9622E',
  income: '#17756F',
  result: '#C9622E',
  axis: '#9AA3AC',
  grid: '#D5DBDE',
} as const;

export type Palette = Readonly<Record<keyof typeof light, string>>;

export const dark: Palette = {
  paper: '#242424',
  ground: '#1B1D1E',
  text: '#E6EAED',
  quiet: '#B6BEC6',
  primary: '#17756F',
  link: '#A3D3CC',
  onPrimary: '#FFFFFF',
  tint: '#203837',
  onTint: '#A3D3CC',
  care: '#E69C74',
  careTint: '#38291F',
  done: '#7CC98D',
  line: '#3A3F42',
  control: '#8A939B',
  focus: '#DC7E4D',
  income: '#4AA59B',
  result: '#DC7E4D',
  axis: '#9AA3AC',
  grid: '#40464A',
};

interface Pair {
  readonly of: keyof Palette;
  readonly on: keyof Palette;
  /** 4.5 for what is read (WCAG 1.4.3), 3 for what is only seen (1.4.11). */
  readonly least: 4.5 | 3;
}

const read = (of: keyof Palette, ...on: readonly (keyof Palette)[]): Pair[] =>
  on.map((one) => ({ of, on: one, least: 4.5 }));

const seen = (of: keyof Palette, ...on: readonly (keyof Palette)[]): Pair[] =>
  on.map((one) => ({ of, on: one, least: 3 }));

export const pairs: readonly Pair[] = [
  ...read('text', 'paper', 'ground', 'tint', 'careTint'),
  ...read('quiet', 'paper', 'ground', 'tint', 'careTint'),
  ...read('link', 'paper', 'ground', 'tint'),
  ...read('onPrimary', 'primary'),
  ...read('onTint', 'tint'),
  ...read('care', 'paper', 'ground', 'careTint'),
  ...read('done', 'paper', 'ground'),
  ...seen('focus', 'paper', 'ground'),
  ...seen('control', 'paper', 'ground'),
  ...seen('income', 'paper'),
  ...seen('result', 'paper'),
];

/** How much two colours differ in light, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [bright, dim] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((bright ?? 0) + 0.05) / ((dim ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const part = Number.parseInt(colour.slice(place, place + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
