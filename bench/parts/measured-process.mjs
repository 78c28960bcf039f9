import { readFile } from 'node:fs/promises';

/** CPU of a process with all its threads so far, in ms. */
export async function cpuOfProcess(pid) {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The name, in brackets, may hold anything.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  // Linux tells it in hundredths of a second.
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** The most memory that a process ever held, in MB. */
export async function peakOfProcess(pid) {
  const text = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(text)?.[1]) / 1_024;
}
