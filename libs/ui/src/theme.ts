import {
  createTheme,
  defaultCssVariablesResolver,
  type ConvertCSSVariablesInput,
  type MantineColorsTuple,
  type MantineTheme,
} from '@mantine/core';
import { dark, light, type Palette } from './palette.js';

/** Shade 8 is the primary by day, shade 7 by night. */
const petrol: MantineColorsTuple = [
  light.tint,
  '#CDE8E4',
  '#A3D3CC',
  '#74BBB2',
  '#4AA59B',
  '#2C8D84',
  '#1E8079',
  '#17756F',
  '#0F5C5C',
  '#0A4444',
];

const clay: MantineColorsTuple = [
  light.careTint,
  '#F6DCCB',
  '#EFC0A3',
  '#E69C74',
  '#DC7E4D',
  '#C9622E',
  '#B8551F',
  '#A84A1C',
  '#86390F',
  '#672B0A',
];

const ROOM = { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' };

export const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif",
  colors: { petrol, clay },
  primaryColor: 'petrol',
  primaryShade: { light: 8, dark: 7 },
  white: light.paper,
  black: light.text,
  defaultRadius: '8px',
  spacing: ROOM,
  // Nothing is smaller than 14 px, and the field of a phone is not zoomed at 16 px.
  fontSizes: { xs: '14px', sm: '16px', md: '16px', lg: '18px', xl: '20px' },
  headings: {
    fontWeight: '650',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '26px', lineHeight: '1.25' },
      h2: { fontSize: '20px', lineHeight: '1.3' },
      h3: { fontSize: '18px', lineHeight: '1.35' },
    },
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    // A finger needs 44 px.
    Button: { defaultProps: { size: 'md' }, styles: { root: { minHeight: '44px' } } },
    TextInput: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    // The lock would write a style element into the page, which its policy refuses.
    Modal: { defaultProps: { lockScroll: false, transitionProps: { duration: 120 } } },
  },
});

/** Mantine's variables, its text and lines in our colours, and ours: `--pl-quiet`. */
export function cssVariables(resolved: MantineTheme): ConvertCSSVariablesInput {
  const usual = defaultCssVariablesResolver(resolved);
  return {
    variables: usual.variables,
    light: { ...usual.light, ...variablesOf(light) },
    dark: { ...usual.dark, ...variablesOf(dark) },
  };
}

function variablesOf(palette: Palette): Record<string, string> {
  const own = Object.entries(palette).map(([name, colour]) => [`--pl-${hyphened(name)}`, colour]);
  return {
    ...(Object.fromEntries(own) as Record<string, string>),
    '--mantine-color-body': palette.ground,
    '--mantine-color-text': palette.text,
    '--mantine-color-dimmed': palette.quiet,
    '--mantine-color-anchor': palette.link,
    '--mantine-color-error': palette.care,
    '--mantine-color-placeholder': palette.quiet,
    '--mantine-color-petrol-light': palette.tint,
    '--mantine-color-petrol-light-hover': palette.line,
    '--mantine-color-petrol-light-color': palette.onTint,
    '--mantine-color-default': palette.paper,
    '--mantine-color-default-border': palette.control,
  };
}

const hyphened = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
