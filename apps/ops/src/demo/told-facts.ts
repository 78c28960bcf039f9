import { type CalendarDate, calendarDate, euros, Money, Rate } from '@plusloin/kernel';
import { type CostKind } from './accounts.js';
import { type Bill, type Payer, type Sale, type Supplier } from './facts.js';
import { comma, MONTHS } from './invented-quarter.js';

/** A worked example is a table: these turn its rows into facts. Days are '07-31' of the year. */
export class Told {
  constructor(
    private readonly practice: string,
    private readonly year: number,
  ) {}

  on(day: string): CalendarDate {
    return calendarDate(`${this.year}-${day}`);
  }

  /**
   * Hours or sessions at a price; `paid` is a day, or a whole date when it falls in another year.
   */
  sale(day: string, payer: Payer, units: string, price: string, paid: string | null): Sale {
    const on = this.on(day);
    const unit = payer.kind === 'institution' ? 'h' : 'séances';
    const written = units.replace('.', ',');
    return {
      practice: this.practice,
      payer,
      on,
      label: `${MONTHS[Number(day.slice(0, 2)) - 1]}, ${written} ${unit} x ${comma(euros(price))}`,
      net: euros(price).times(Rate.ofFraction(units)),
      paidOn: paid === null ? null : this.on(paid),
    };
  }

  bill(cost: CostKind, supplier: Supplier, day: string, amounts: string, paid: string): Bill {
    const [net, vat] = amounts.split(' + ');
    const on = this.on(day);
    return {
      practice: this.practice,
      supplier,
      cost,
      on,
      label: `${supplier.name}, ${MONTHS[Number(day.slice(0, 2)) - 1]}`,
      net: euros(net),
      vat: vat === undefined ? Money.zero() : euros(vat),
      paidOn: this.on(paid),
    };
  }

  withdrawal(day: string, amount: string): { on: CalendarDate; amount: Money } {
    return { on: this.on(day), amount: euros(amount) };
  }
}
