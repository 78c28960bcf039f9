import { problem, PROBLEM_MEDIA_TYPE, isRefusalCode } from '@plusloin/contracts';
import { z } from 'zod';
import type { Described, Description, Schema } from '../described.js';

export interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly payload: string;
}

/** What is wrong with an answer; null when it is as described. */
export class AnswerCheck {
  private readonly schemas = new Map<string, z.ZodType>();

  constructor(private readonly described: Pick<Description, 'schemas'>) {}

  faultOf(one: Described, answer: Answer): string | null {
    if (answer.statusCode >= 500) return 'an error of our own';
    if (answer.statusCode >= 400) return faultOfRefusal(answer);
    const response = one.responses[answer.statusCode];
    if (response === undefined) return `a status that is not described`;
    if (response.content === undefined) return answer.payload === '' ? null : 'more than described';
    const [type = ''] = String(answer.headers['content-type']).split(';');
    const schema = response.content[type]?.schema;
    const isFile = schema === undefined || schema.format === 'binary';
    if (type !== 'application/json' || isFile) {
      const types = Object.keys(response.content).map((one) => one.split(';', 1)[0]);
      return types.includes(type) ? null : `a content that is not described: ${type}`;
    }
    const read = this.schemaOf(one, schema).safeParse(JSON.parse(answer.payload));
    return read.success ? null : `not as described: ${z.prettifyError(read.error)}`;
  }

  private schemaOf({ name }: Described, schema: Schema): z.ZodType {
    const known = this.schemas.get(name);
    if (known) return known;
    const all = JSON.stringify({ ...schema, $defs: this.described.schemas });
    const read = z.fromJSONSchema(JSON.parse(all.replaceAll('#/components/schemas/', '#/$defs/')));
    this.schemas.set(name, read);
    return read;
  }
}

function faultOfRefusal({ statusCode, headers, payload }: Answer): string | null {
  if (!String(headers['content-type']).startsWith(PROBLEM_MEDIA_TYPE)) return 'no problem+json';
  const read = problem.safeParse(JSON.parse(payload));
  if (!read.success) return 'a problem in another shape';
  const { status, code, detail, details } = read.data;
  if (status !== statusCode) return 'two statuses';
  if (!isRefusalCode(code)) return `a code without a sentence: ${code}`;
  const inside = INSIDE.exec(`${detail} ${JSON.stringify(details)}`)?.[0];
  return inside === undefined ? null : `it shows the inside: ${inside}`;
}

/** A stack, a statement of SQL, a place on our disk. */
const INSIDE =
  /\bat \w+.*:\d+|\.[tj]s:\d|node_modules|\b(?:insert into|violates|select .* from)\b|\/home\//i;
