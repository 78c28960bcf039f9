import type { CalendarDate } from '@plusloin/kernel';
import { dateIn, usePlace } from '@plusloin/ui';

interface EstimateProps {
  readonly of: { readonly estimate: string; readonly on: CalendarDate };
  readonly className: string | undefined;
}

/** The first line of all that is estimated, with its day as one reads it. */
export function Estimate({ of: { estimate, on }, className }: EstimateProps) {
  return <p className={className}>{estimate.replace(on, dateIn(usePlace(), on))}</p>;
}
