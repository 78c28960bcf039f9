import { createContext, useContext, type ReactNode } from 'react';
import { amountIn, moneyIn, type Place } from './formats.js';
import classes from './place.module.css';

const PlaceContext = createContext<Place>({ language: 'fr', country: 'BE' });

/** Everything inside writes figures after the habits of this place. */
export function PlaceProvider({ place, children }: { place: Place; children: ReactNode }) {
  return <PlaceContext value={place}>{children}</PlaceContext>;
}

/** The habits to write figures after. */
export const usePlace = (): Place => useContext(PlaceContext);

interface AmountProps {
  /** A decimal text of the API: '-1234.50'. */
  readonly of: string;
  /** With its currency; in a column of figures the head of the table says it. */
  readonly currency?: string | undefined;
}

/** The only way in which money is shown: digits of one width, on one line. */
export function Amount({ of, currency }: AmountProps) {
  const place = usePlace();
  const text = currency === undefined ? amountIn(place, of) : moneyIn(place, of, currency);
  return <span className={classes.amount}>{text}</span>;
}
