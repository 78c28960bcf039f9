import type { MessageEvent } from '@nestjs/common';
import { Observable } from 'rxjs';

/** An event and whether it is the last; nothing when there is nobody to tell any more. */
export type Told = { readonly event: MessageEvent; readonly isLast: boolean } | null;

/**
 * Tells at once and then each time so many milliseconds have passed, one question after the other,
 * until it was the last or the listener has gone. What fails ends the stream.
 */
export function repeated(milliseconds: number, ask: () => Promise<Told>): Observable<MessageEvent> {
  return new Observable((listener) => {
    let timer: NodeJS.Timeout | undefined;
    const tell = async (): Promise<void> => {
      const told = await ask();
      if (listener.closed) return;
      if (told !== null) listener.next(told.event);
      if (told === null || told.isLast) listener.complete();
      else timer = setTimeout(next, milliseconds);
    };
    const next = (): void => void tell().catch((error: unknown) => listener.error(error));
    next();
    return () => clearTimeout(timer);
  });
}
