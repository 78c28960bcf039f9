/**
 * A new identifier, UUID version 7 (RFC 9562 §5.7), in lower case: 48 bits of milliseconds, a
 * counter of 26 bits (§6.2, method 1), 48 random bits. Made one after another in a process they
 * sort in the order of making, also within one millisecond. Not a secret: it tells its instant.
 *
 * With an instant given (the `Clock`'s), the identifier bears that instant. Without one it bears
 * the machine's, which never goes back here even when the machine's clock is set back.
 */
export function uuidv7(now?: Date): string {
  const random = crypto.randomUUID();
  const { millisecond, counter } =
    now === undefined
      ? machine.next(Math.max(Date.now(), machine.millisecond), random)
      : given.next(now.getTime(), random);
  const time = millisecond.toString(16).padStart(12, '0');
  const high = (counter >>> 14).toString(16).padStart(3, '0');
  const low = (0x8000 | (counter & 0x3fff)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${high}-${low}-${random.slice(24)}`;
}

/** The text form of a uuid of any version, as PostgreSQL reads it. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

const LAST_MILLISECOND = 2 ** 48 - 1;
const COUNTER_END = 2 ** 26;

/** The last place given out: a millisecond and a counter within it. */
class Sequence {
  millisecond = 0;
  counter = 0;

  next(millisecond: number, random: string): this {
    if (!(millisecond >= 0 && millisecond <= LAST_MILLISECOND)) {
      throw new RangeError(`no identifier can bear the instant ${millisecond}`);
    }
    if (millisecond === this.millisecond) {
      this.counter += 1;
      if (this.counter < COUNTER_END) return this;
      throw new RangeError('more identifiers in one millisecond than the counter can tell apart');
    }
    this.millisecond = millisecond;
    // Half of the counter stays free: 33 million identifiers within one millisecond.
    this.counter = parseInt(random.slice(0, 8), 16) % (COUNTER_END / 2);
    return this;
  }
}

const machine = new Sequence();
const given = new Sequence();
