export { forgetKeys } from './forget-keys.job.js';
export { keyedRequest, type KeyedRequest } from './keyed-request.js';
export type { Told } from './once-per-key.js';
