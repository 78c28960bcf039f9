import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone. It may hold spaces, and scripts may be started from anywhere. */
export const top = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where everything that a running installation keeps is found. */
export const dataFolder = (variables = process.env) =>
  resolve(top, variables.PLUSLOIN_DATA || 'var');
