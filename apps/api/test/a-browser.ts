import { problem } from '@plusloin/contracts';
import { ORIGIN } from './planted-api.js';

/** Asks as a browser does: with its cookies, and saying from where. */
export class ABrowser {
  readonly cookies = new Map<string, string>();

  constructor(
    private readonly url: string,
    private readonly origin: string = ORIGIN,
    /** What it, or a proxy before it, says of its address. */
    private readonly saidAddress?: string,
  ) {}

  async ask(method: string, path: string, body?: unknown): Promise<Response> {
    const answer = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        origin: this.origin,
        ...(this.saidAddress !== undefined && { 'x-forwarded-for': this.saidAddress }),
        ...(this.cookies.size > 0 && { cookie: this.cookieHeader() }),
        // The version that an edit is made on, where it is one.
        ...(method === 'PUT' && { 'if-match': '"1"' }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    for (const line of answer.headers.getSetCookie()) this.keep(line);
    return answer;
  }

  get(path: string): Promise<Response> {
    return this.ask('GET', path);
  }

  post(path: string, body: unknown = {}): Promise<Response> {
    return this.ask('POST', path, body);
  }

  signIn(email: string, password: string = PASSWORD): Promise<Response> {
    return this.post('/api/auth/sign-in/email', { email, password });
  }

  cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(line: string): void {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    if (/max-age=0/i.test(line)) this.cookies.delete(pair.slice(0, at));
    else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

/** Of everybody in these tests. */
export const PASSWORD = 'quatre mots bien longs';

/** '404 platform.not-found', or only the status of what is no refusal. */
export async function told(answer: Response): Promise<string> {
  if (answer.ok) return String(answer.status);
  const read = problem.parse(await answer.json());
  return `${answer.status} ${read.code}`;
}
