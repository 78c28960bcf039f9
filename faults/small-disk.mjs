import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { defer } from '../scripts/parts/processes.mjs';

const SIZE = '48m';

/**
 * A folder on a disk of its own that is soon full. Only root may mount one (Linux); anybody else
 * gets an ordinary folder, and is told what is not tried.
 */
export async function smallDisk(path, say) {
  await mkdir(path, { recursive: true });
  const isMounted = process.getuid?.() === 0 && process.platform === 'linux' && (await mount(path));
  if (!isMounted) say('SKIPPED for want of a small disk (root may mount a tmpfs): a full disk.');
  return { path, isSmall: isMounted };
}

async function mount(path) {
  const call = promisify(execFile);
  try {
    await call('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', path]);
  } catch {
    // Root of a container may not be allowed to.
    return false;
  }
  defer(() => call('umount', [path]));
  return true;
}
