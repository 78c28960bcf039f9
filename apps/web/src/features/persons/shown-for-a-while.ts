import { useEffect, useState } from 'react';

/** How long an identity stays on a screen. */
const SECONDS = 60;

/** Something that leaves the screen by itself, and the seconds that are left. */
export interface ShownForAWhile<T> {
  readonly shown: T | null;
  readonly secondsLeft: number;
  readonly show: (what: T) => void;
  readonly hide: () => void;
}

/** Kept in no cache: hidden after a minute, or when the window is left for another. */
export function useShownForAWhile<T>(): ShownForAWhile<T> {
  const [shown, setShown] = useState<T | null>(null);
  const [secondsLeft, setSecondsLeft] = useState(0);
  const isShown = shown !== null;
  useEffect(() => {
    if (!isShown) return undefined;
    const timer = setInterval(() => setSecondsLeft((left) => left - 1), 1_000);
    const leave = () => {
      if (document.hidden) setShown(null);
    };
    document.addEventListener('visibilitychange', leave);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [isShown]);
  useEffect(() => {
    if (secondsLeft <= 0) setShown(null);
  }, [secondsLeft]);
  return {
    ...{ shown, secondsLeft },
    show: (what) => {
      setSecondsLeft(SECONDS);
      setShown(what);
    },
    hide: () => setShown(null),
  };
}
