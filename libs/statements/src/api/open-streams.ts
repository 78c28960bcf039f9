import { Observable } from 'rxjs';
import { TooManyStreams } from '../statements.errors.js';

/** How many streams each account holds open in this process: one asks the database each second. */
export class OpenStreams {
  private readonly held = new Map<string, number>();

  constructor(private readonly most: number) {}

  /** Before one begins. Refusal: `statements.too-many-streams`. */
  refuseMore(accountId: string): void {
    if (this.of(accountId) >= this.most) throw new TooManyStreams(this.most);
  }

  /** The same stream, counted for as long as somebody listens to it. */
  counted<T>(accountId: string, stream: Observable<T>): Observable<T> {
    return new Observable((listener) => {
      // Many that begin at one moment are refused here: none of them was counted before.
      this.refuseMore(accountId);
      this.held.set(accountId, this.of(accountId) + 1);
      listener.add(() => this.left(accountId));
      return stream.subscribe(listener);
    });
  }

  private of(accountId: string): number {
    return this.held.get(accountId) ?? 0;
  }

  private left(accountId: string): void {
    const others = this.of(accountId) - 1;
    if (others > 0) this.held.set(accountId, others);
    else this.held.delete(accountId);
  }
}
