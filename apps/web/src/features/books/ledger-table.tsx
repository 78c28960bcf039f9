import { useLingui } from '@lingui/react/macro';
import type { LedgerLine, ListedBooksAnswer } from '@plusloin/contracts';
import { Amount, shortDayIn, usePlace } from '@plusloin/ui';
import { Link } from '@tanstack/react-router';
import figures from '../../app/figures.module.css';
import classes from './books.module.css';

interface LedgerTableProps {
  readonly lines: readonly LedgerLine[];
  readonly books: ListedBooksAnswer;
  readonly slug: string;
}

/** Account by account; a phone shows one amount with its sign, and the balance under it. */
export function LedgerTable({ lines, books, slug }: LedgerTableProps) {
  const { t } = useLingui();
  const hasBalance = lines.some(({ balance }) => balance !== null);
  const accounts = [...Map.groupBy(lines, ({ account }) => account)];
  const practices = new Map(books.practices.map(({ id, title }) => [id, title]));
  return (
    <table className={`${figures.table} ${classes.table}`}>
      <thead>
        <tr>
          <th scope="col" className={`${classes.day} ${classes.wide}`}>{t`Jour`}</th>
          <th scope="col" className={classes.words}>{t`Écriture`}</th>
          <th scope="col" className={classes.wide}>{t`Débit`}</th>
          <th scope="col" className={classes.wide}>{t`Crédit`}</th>
          {hasBalance ? <th scope="col">{t`Solde`}</th> : <th scope="col">{t`Montant`}</th>}
        </tr>
      </thead>
      {accounts.map(([account, own]) => (
        <tbody key={account}>
          <tr className={classes.group}>
            <th scope="rowgroup" colSpan={5}>
              <span className={figures.account}>{account}</span>
              {own[0]?.accountLabel}
            </th>
          </tr>
          {own.map((line) => (
            <tr key={`${line.sequence} ${line.line}`}>
              <Line
                line={line}
                practice={practices.get(line.practiceId ?? '')}
                to={{ cooperative: slug, booksId: books.id, sequence: String(line.sequence) }}
              />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface LineProps {
  readonly line: LedgerLine;
  readonly practice: string | undefined;
  readonly to: Readonly<Record<'cooperative' | 'booksId' | 'sequence', string>>;
}

function Line({ line, practice, to }: LineProps) {
  const place = usePlace();
  const day = shortDayIn(place, line.on);
  const isCredit = line.amount.startsWith('-');
  const said = [...line.documents, line.documentRef, line.auxiliary, practice].filter(Boolean);
  return (
    <>
      <td className={`${classes.day} ${classes.wide}`}>{day}</td>
      <td className={classes.words}>
        <Link to="/$cooperative/ecritures/$booksId/$sequence" params={to}>
          {line.journal} {line.number}
        </Link>{' '}
        {line.label}
        <span className={classes.quiet}>{said.join(' · ')}</span>
        <span className={`${classes.quiet} ${classes['only-phone']}`}>{day}</span>
      </td>
      <td className={classes.wide}>{isCredit ? null : <Amount of={line.amount} />}</td>
      <td className={classes.wide}>{isCredit ? <Amount of={line.amount.slice(1)} /> : null}</td>
      <td>
        {line.balance === null ? (
          <Amount of={line.amount} />
        ) : (
          <>
            <span className={classes['only-phone']}>
              <Amount of={line.amount} />
            </span>
            <Amount of={line.balance} />
          </>
        )}
      </td>
    </>
  );
}
