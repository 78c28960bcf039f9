import { Cutter } from './commit-cutter.mjs';

/** Between clients and the API: what it cuts is the good answer to a request that creates. */
export class AnswerCutter extends Cutter {
  constructor() {
    super(() => ({ read: (bytes) => bytes.subarray(0, CREATED.length).equals(CREATED) }));
  }
}

/** Each connection has one request at a time, so that an answer begins what is received. */
const CREATED = Buffer.from('HTTP/1.1 201 ');
