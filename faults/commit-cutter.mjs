import { connect, createServer } from 'node:net';

/**
 * Stands before a server. Armed, it lets what was asked through and cuts the connection before the
 * answer that its ear waits for: whoever asked cannot know whether it was done.
 */
export class Cutter {
  /** `newEar()` makes what hears one connection: `read(bytes)` says whether the answer came. */
  constructor(newEar) {
    this.newEar = newEar;
    this.pairs = new Set();
    this.armed = 0;
    this.cuts = 0;
    this.server = createServer((client) => this.carry(client));
  }

  async listen() {
    await new Promise((listening) => this.server.listen(0, '127.0.0.1', listening));
    this.port = this.server.address().port;
  }

  /** The server's port; it may be another one after a restart. */
  leadTo(port) {
    this.target = port;
  }

  /** The next answers are cut, this many of them. */
  arm(count) {
    this.armed = count;
  }

  cutAll() {
    const { size } = this.pairs;
    for (const cut of this.pairs) cut();
    return size;
  }

  /** Not waited for: the count of a server that saw so many cuts does not always come to nought. */
  close() {
    this.cutAll();
    this.server.close();
  }

  carry(client) {
    const server = connect({ port: this.target, host: '127.0.0.1' });
    const cut = () => {
      this.pairs.delete(cut);
      client.destroy();
      server.destroy();
    };
    this.pairs.add(cut);
    for (const [from, to] of [[client, server], [server, client]]) {
      from.setNoDelay(true);
      from.on('error', cut).on('drain', () => to.resume());
      from.on('close', () => {
        this.pairs.delete(cut);
        to.end();
      });
    }
    client.on('data', (bytes) => passOn(bytes, client, server));
    const ear = this.newEar();
    server.on('data', (bytes) => {
      const hasCome = ear.read(bytes);
      if (!hasCome || this.armed === 0) return passOn(bytes, server, client);
      this.armed -= 1;
      this.cuts += 1;
      cut();
    });
  }
}

function passOn(bytes, from, to) {
  if (!to.write(bytes)) from.pause();
}

/** Between the services and PostgreSQL: what it cuts is the answer to a commit. */
export class CommitCutter extends Cutter {
  constructor() {
    super(() => new Messages());
  }
}

/** Reads where messages of the server begin: a letter, four bytes of length, the rest. */
class Messages {
  constructor() {
    this.pending = Buffer.alloc(0);
    this.left = 0;
  }

  /** Whether `CommandComplete: COMMIT` is among what has come. */
  read(bytes) {
    const skipped = Math.min(this.left, bytes.length);
    this.left -= skipped;
    const text = Buffer.concat([this.pending, bytes.subarray(skipped)]);
    let hasCommit = false;
    let at = 0;
    while (at + HEAD <= text.length) {
      const end = at + 1 + text.readUInt32BE(at + 1);
      const isComplete = text[at] === COMMAND_COMPLETE;
      if (isComplete && end > text.length) break;
      hasCommit ||= isComplete && isCommit(text, at);
      at = end;
    }
    this.left += Math.max(0, at - text.length);
    this.pending = Buffer.from(text.subarray(Math.min(at, text.length)));
    return hasCommit;
  }
}

const HEAD = 5;
const COMMAND_COMPLETE = 'C'.charCodeAt(0);

const isCommit = (text, at) => text.toString('latin1', at + HEAD, at + HEAD + 7) === 'COMMIT\0';
