import { Plural } from '@lingui/react/macro';
import type { Identity } from '@plusloin/contracts';
import { useFields } from './identity-form.js';
import classes from './persons.module.css';

interface IdentityFactsProps {
  readonly identity: Identity;
  readonly secondsLeft: number;
}

/** Who it is, for as long as it is shown. */
export function IdentityFacts({ identity, secondsLeft }: IdentityFactsProps) {
  const fields = useFields();
  return (
    <>
      <dl className={classes.facts}>
        {fields.map(({ field, label }) =>
          identity[field] === undefined ? null : (
            <Fact key={field} label={label} value={identity[field]} />
          ),
        )}
      </dl>
      <p className={classes.quiet} role="timer">
        <Plural
          value={secondsLeft}
          one="Se cache dans # seconde."
          other="Se cache dans # secondes."
        />
      </p>
    </>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}
