import { describe, expect, it } from '@jest/globals';
import { refuseUnsafeDatabase } from './database.js';
import { UnsafeDatabase } from './platform.errors.js';

const SAFE = {
  role: 'plusloin_runtime',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  is_superuser: false,
  bypasses_rls: false,
  owns: false,
};

/** A server that says this of itself. */
const serverWith = (state: Partial<typeof SAFE>) => ({
  query: <T>() => Promise.resolve([{ ...SAFE, ...state }] as T),
});

describe('A database to serve from', () => {
  it('keeps what it acknowledged, and holds the role of the services', async () => {
    await expect(refuseUnsafeDatabase(serverWith({}))).resolves.toBeUndefined();
    const remote = serverWith({ synchronous_commit: 'remote_apply' });
    await expect(refuseUnsafeDatabase(remote)).resolves.toBeUndefined();
  });

  it.each([
    [{ fsync: 'off' }, 'fsync = off'],
    [{ full_page_writes: 'off' }, 'full_page_writes = off'],
    [{ synchronous_commit: 'off' }, 'synchronous_commit = off'],
    [{ is_superuser: true }, 'is a superuser'],
    [{ bypasses_rls: true }, 'bypasses row level security'],
    [{ owns: true }, 'owns tables'],
  ])('is refused with %j', async (state, fault) => {
    const refused = refuseUnsafeDatabase(serverWith(state));
    await expect(refused).rejects.toThrow(fault);
    await expect(refused).rejects.toThrow(UnsafeDatabase);
  });

  it('may lose data, but not open its tables, when it is only for a test', async () => {
    const careless = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };
    await expect(refuseUnsafeDatabase(serverWith(careless), 'waived')).resolves.toBeUndefined();
    const open = serverWith({ ...careless, bypasses_rls: true });
    await expect(refuseUnsafeDatabase(open, 'waived')).rejects.toThrow('bypasses');
  });
});
