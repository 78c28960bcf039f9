/**
 * The address of the throw-away PostgreSQL server, as its superuser. `npm test` starts one and
 * names it; in a bare `jest` the set-up of the run starts one when the first test file asks for it.
 */
export async function superuserUrl(): Promise<string> {
  const given = process.env['PLUSLOIN_TEST_SUPERUSER_URL'];
  if (given) return given;
  const starter = process.env['PLUSLOIN_TEST_STARTER'];
  if (!starter) throw new Error('no test server: set PLUSLOIN_TEST_SUPERUSER_URL or run jest');
  const answer = await fetch(starter);
  if (!answer.ok) throw new Error(`no test server: ${await answer.text()}`);
  return answer.text();
}
