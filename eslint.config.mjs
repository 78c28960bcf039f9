import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';
import { boundaries } from './scripts/parts/floors.mjs';

/** A leading _ says that something is left unused on purpose. */
const meant = { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true };

const SOURCES = ['**/*.ts', '**/*.tsx'];

/** What a machine can say about a line; sizes, names and comments are read by `npm run tidy`. */
export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', 'var/', '.nx/', 'coverage/'] },
  // Nobody switches a rule off from inside a file.
  { linterOptions: { noInlineConfig: true } },
  { files: ['**/*.mjs', ...SOURCES], rules: everywhere() },
  { files: ['**/*.mjs'], languageOptions: { globals: namesOfNode() }, rules: inScripts() },
  { files: SOURCES, extends: [tseslint.configs.recommended], plugins: { '@nx': nx } },
  { files: SOURCES, rules: { ...inSources(), ...floorsFor({ inTests: false }) } },
  {
    files: ['**/*.spec.ts', '{libs,apps}/*/test/**/*.ts', 'libs/*/src/testing/**/*.ts'],
    rules: floorsFor({ inTests: true }),
  },
  { files: ['libs/kernel/src/**/*.ts'], ignores: ['**/*.spec.ts'], rules: onTheGround() },
);

function everywhere() {
  return {
    eqeqeq: 'error',
    'no-debugger': 'error',
    'no-dupe-keys': 'error',
    'no-empty': 'error',
    'no-eval': 'error',
    'no-fallthrough': 'error',
    'no-self-compare': 'error',
    'no-unreachable': 'error',
    'no-unsafe-finally': 'error',
    'no-var': 'error',
    'object-shorthand': 'error',
    'prefer-const': 'error',
  };
}

function inScripts() {
  return { 'no-undef': 'error', 'no-unused-vars': ['error', meant] };
}

function inSources() {
  const twice = 'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]';
  return {
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/no-non-null-assertion': 'error',
    '@typescript-eslint/no-unused-vars': ['error', meant],
    'no-restricted-syntax': [
      'error',
      { selector: twice, message: 'Check it instead of casting twice.' },
    ],
    'no-restricted-imports': ['error', { patterns: [throughTheDoor()] }],
  };
}

function floorsFor(where) {
  return { '@nx/enforce-module-boundaries': ['error', boundaries(where)] };
}

function throughTheDoor() {
  const message =
    'A library is entered through its index.ts, its pages through pdf, its test worlds by testing.';
  return { regex: '^@plusloin/[^/]+/(?!(?:pdf|testing)$)', message };
}

function onTheGround() {
  const message = 'The kernel imports nothing.';
  return { 'no-restricted-imports': ['error', { patterns: [{ regex: '^[^.]', message }] }] };
}

function namesOfNode() {
  const names = Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']);
  return Object.fromEntries(names);
}
