import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { CheckName, OpenCheckShown } from '@plusloin/contracts';
import { Status } from '@plusloin/ui';
import { Link, useParams } from '@tanstack/react-router';
import { checkMends, useCheckNames } from './check-words.js';
import classes from './checks.module.css';

interface ChecksProps {
  readonly checks: readonly OpenCheckShown[];
}

/** What blocks first, then what is only to be known; each with its way to mend. */
export function Checks({ checks }: ChecksProps) {
  const inOrder = checks.toSorted((a, b) => Number(b.isBlocking) - Number(a.isBlocking));
  return (
    <ul className={classes.checks}>
      {inOrder.map((check) => (
        <Check key={check.name} check={check} />
      ))}
    </ul>
  );
}

function Check({ check }: { readonly check: OpenCheckShown }) {
  const { t } = useLingui();
  const { name, isBlocking, count, where } = check;
  const names = useCheckNames();
  const concerned = useConcerned();
  return (
    <li className={classes.check} data-blocking={isBlocking}>
      <div className={classes.head}>
        <strong>{names[name]}</strong>
        <Status tone={isBlocking ? 'care' : 'quiet'}>
          {isBlocking ? t`à régler avant de fermer` : t`à savoir`}
        </Status>
      </div>
      <p className={classes.mend}>{checkMends[name]}</p>
      {OF_BOOKS.has(name) ? (
        <Link {...concerned} search={{ raison: name }} hash="activites">
          <Trans>Voir qui est concerné et lui écrire</Trans>
        </Link>
      ) : null}
      <details>
        <summary>
          <Plural value={count} one="Voir l’endroit" other="Voir les # endroits" />
        </summary>
        <ul className={classes.where}>
          {where.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** These stand in somebody's books; the others are a matter of the quarter itself. */
const OF_BOOKS: ReadonlySet<CheckName> = new Set<CheckName>([
  'books-unfounded',
  'year-missing',
  'party-missing',
  'suspense',
  'numbers-missing',
  'contributions-differ',
  'receipts-unlettered',
  'receipts-without-income',
]);

/** The one place where what is open is mended: whoever it concerns. */
function useConcerned() {
  const { cooperative } = useParams({ from: '/$cooperative' });
  return { to: '/$cooperative/cloture', params: { cooperative } } as const;
}

/** How many stand in the way, in words. */
export function Blocking({ checks }: ChecksProps) {
  const blocking = checks.filter(({ isBlocking }) => isBlocking).length;
  return blocking === 0 ? (
    <Trans>Rien ne bloque.</Trans>
  ) : (
    <Plural value={blocking} one="# point à régler." other="# points à régler." />
  );
}
