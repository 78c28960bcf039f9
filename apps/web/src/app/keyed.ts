const KEY = 'idempotency-key';

/** Keys of deeds whose answer has not come: asked again as they are, they are the same deed. */
const unanswered = new Map<string, string>();

/**
 * As `fetch`, for a browser that may lose the answer: what creates something in a cooperative goes
 * under a key, which stays the same until the server has said what became of it. A second click
 * makes no second letter.
 */
export async function fetchOnce(
  request: Request,
  ask: (asked: Request) => Promise<Response>,
): Promise<Response> {
  const deed = await deedOf(request);
  if (deed === null) return ask(request);
  const key = unanswered.get(deed) ?? crypto.randomUUID();
  unanswered.set(deed, key);
  request.headers.set(KEY, key);
  const answer = await ask(request);
  if (answer.status < 500) unanswered.delete(deed);
  return answer;
}

/** The same words to the same address; null of what the API takes no key for. */
async function deedOf(request: Request): Promise<string | null> {
  const isKept =
    request.method === 'POST' &&
    new URL(request.url).pathname.startsWith('/api/cooperatives/') &&
    request.headers.get('content-type')?.startsWith('application/json') !== false;
  return isKept ? `${request.url} ${await request.clone().text()}` : null;
}
