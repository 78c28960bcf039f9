/**
 * Draws statements as a worker does, in the built product: they are read from the standard input,
 * the hashes of their files go to the standard output.
 */
import { createHash } from 'node:crypto';
import { json } from 'node:stream/consumers';
import { Threads } from '@plusloin/platform';
import { drawingIn } from '@plusloin/statements';

const { practices, pooled } = await json(process.stdin);
const threads = new Threads({ most: Number(process.argv[2]) });
const drawing = drawingIn(threads);
const drawn = await drawing.practices(practices.map((statement) => ({ statement })));
const files = [...drawn.map((one) => one.pdf), await drawing.pooled(pooled)];
await threads.close();
const hashes = files.map((file) => createHash('sha256').update(file).digest('hex'));
process.stdout.write(JSON.stringify(hashes));
