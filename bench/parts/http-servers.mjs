import { randomBytes } from 'node:crypto';
import { program } from '../../scripts/parts/installation.mjs';
import { serverProcess } from './server-process.mjs';

export const ORIGIN = 'http://localhost:3000';
const BARE = new URL('bare-api.mjs', import.meta.url).pathname;

/** The product's api as an installation runs it. */
export const productApi = ({ runtime }) =>
  serverProcess({
    args: [program('api')],
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: runtime,
      DATABASE_POOL_SIZE: '4',
      PORT: '0',
      METRICS_PORT: '0',
      PLUSLOIN_ORIGIN: ORIGIN,
      PLUSLOIN_KEY: randomBytes(32).toString('base64'),
    },
    addressIn: (line) => {
      const { event, port } = JSON.parse(line);
      return event === 'process.listening' ? `http://127.0.0.1:${port}` : undefined;
    },
  });

/** Nest, Fastify and pg alone. */
export const bareApi = ({ superuser }) =>
  serverProcess({
    args: [BARE],
    // No policy of the rows is in its way.
    env: { PATH: process.env.PATH, DATABASE_URL: superuser },
    addressIn: (line) =>
      line.startsWith('listening ') ? `http://127.0.0.1:${line.split(' ')[1]}` : undefined,
  });

/** The cookies of an account, as a browser keeps them. */
export async function signedIn(url, { email, password }) {
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: ORIGIN },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ');
}
