import { readFile } from 'node:fs/promises';
import {
  caseShape,
  evaluateCase,
  ownEngine,
  readRuleBook,
  ReferenceEngine,
  rulesLacking,
  type CaseAnswer,
} from '@plusloin/guidance';
import { z } from 'zod';
import { UsageError, type Command } from '../command.js';
import { columns } from '../text-table.js';

const file = z.object({ cases: z.array(z.unknown()).max(10_000) });

/** Neither database nor queue is asked: rules and cases are all there is. */
const evaluate: Command = {
  name: 'guidance evaluate',
  summary: 'compute cases of social contributions and tax; the answer is JSON',
  parameters: 'FILE.json',
  options: [],
  run: async (asked) => {
    const cases = casesIn(await textOf(asked.parameters));
    const own = ownEngine();
    const reference = new ReferenceEngine();
    try {
      const answers: CaseAnswer[] = [];
      for (const one of cases) answers.push(await answerOf({ own, reference }, one));
      const json = { rulesVersion: own.book.version, cases: answers };
      return { text: `${JSON.stringify(json, null, 2)}\n`, json };
    } finally {
      await reference.close();
    }
  },
};

const checkYear: Command = {
  name: 'guidance check-year',
  summary: 'list the dated figures that a year still lacks',
  parameters: 'YEAR',
  options: [],
  run: async (asked) => {
    const [year] = asked.parameters;
    if (asked.parameters.length !== 1 || !/^20\d\d$/.test(year ?? '')) {
      throw new UsageError('guidance check-year asks for one year: guidance check-year 2027');
    }
    const lacking = rulesLacking(readRuleBook(), Number(year));
    const rows = lacking.map(({ name, last, source }) => [`  ${name}`, `last: ${last}`, source]);
    const told = `${year}: ${lacking.length} figures are missing\n${columns(rows)}`;
    const status = lacking.length > 0 ? 1 : 0;
    return { text: told, json: { year: Number(year), lacking }, status };
  },
};

export const guidanceCommands: readonly Command[] = [evaluate, checkYear];

/** A case that cannot be read is refused like one that cannot be computed; the others go on. */
async function answerOf(
  engines: Parameters<typeof evaluateCase>[0],
  one: unknown,
): Promise<CaseAnswer> {
  const asked = caseShape.safeParse(one);
  if (asked.success) return evaluateCase(engines, asked.data);
  const [issue] = asked.error.issues;
  const id = z.object({ id: z.string() }).safeParse(one);
  return {
    ...{ id: id.success ? id.data.id : '', outputs: {}, missing: [], references: [] },
    refusal: {
      code: 'guidance.unfit-case',
      message: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
    },
  };
}

async function textOf([path, ...more]: readonly string[]): Promise<string> {
  if (path === undefined || more.length > 0) {
    throw new UsageError('guidance evaluate asks for one file');
  }
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`${path} cannot be read`, { cause: error });
  });
}

function casesIn(text: string): readonly unknown[] {
  try {
    return file.parse(JSON.parse(text)).cases;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new UsageError(`the file is not one of cases: ${error.message}`);
  }
}
