import { Trans, useLingui } from '@lingui/react/macro';
import type { EntryAnswer } from '@plusloin/contracts';
import { Amount, Card, dateIn, LoadingState, Page, usePlace } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import figures from '../../app/figures.module.css';
import { Refused } from '../../app/refusals.js';
import classes from './books.module.css';
import { entryQuery } from './queries.js';

const route = getRouteApi('/$cooperative/ecritures/$booksId/$sequence');

/** An entry as it stands in the books: its lines, its document, its place in the chain. */
export default function EntryPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const { booksId, sequence } = route.useParams();
  const asked = useQuery(entryQuery(cooperative.id, booksId, sequence));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  if (asked.data === undefined) return <LoadingState label={t`L’écriture arrive…`} high />;
  return <Entry entry={asked.data} />;
}

interface EntryProps {
  readonly entry: EntryAnswer;
}

function Entry({ entry }: EntryProps) {
  const { t } = useLingui();
  const place = usePlace();
  const { journal, number, year, label, books, on } = entry;
  const day = dateIn(place, on);
  return (
    <Page
      title={t`Écriture ${journal} ${number} de ${year}`}
      lead={[label, day, books.name].join(' · ')}
    >
      <Card title={t`Lignes`}>
        <Postings entry={entry} />
        {entry.isWhole ? null : (
          <p className={classes.quiet}>
            <Trans>
              Tu vois tes lignes. Les autres lignes de cette écriture sont celles d’autres
              activités.
            </Trans>
          </p>
        )}
      </Card>
      <Card title={t`Pièce et preuve`}>
        <Facts entry={entry} />
      </Card>
    </Page>
  );
}

function Postings({ entry: { postings } }: EntryProps) {
  const { t } = useLingui();
  return (
    <table className={`${figures.table} ${classes.table}`}>
      <thead>
        <tr>
          <th scope="col" className={classes.words}>{t`Compte`}</th>
          <th scope="col">{t`Débit`}</th>
          <th scope="col">{t`Crédit`}</th>
        </tr>
      </thead>
      <tbody>
        {postings.map(({ line, account, accountLabel, amount, label, auxiliary, letterings }) => (
          <tr key={line}>
            <th scope="row" className={classes.words}>
              <span className={figures.account}>{account}</span>
              {accountLabel}
              <span className={classes.quiet}>
                {[label, auxiliary, ...letterings.map((code) => t`relié ${code}`)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </th>
            <td>{amount.startsWith('-') ? null : <Amount of={amount} />}</td>
            <td>{amount.startsWith('-') ? <Amount of={amount.slice(1)} /> : null}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Facts({ entry }: EntryProps) {
  const { t } = useLingui();
  const place = usePlace();
  const { documents, documentRef, documentDate, journalLabel, reverses, reversedBy } = entry;
  const facts: readonly (readonly [string, React.ReactNode])[] = [
    [t`Journal`, journalLabel],
    [t`Pièce`, [...documents, documentRef].filter(Boolean).join(' · ') || t`aucune`],
    ...(documentDate === null ? [] : [[t`Datée du`, dateIn(place, documentDate)] as const]),
    ...(entry.concerns === null ? [] : [[t`Concerne`, entry.concerns] as const]),
    ...(reverses === null
      ? []
      : [[t`Contre-passe`, <Other key="r" sequence={reverses} />] as const]),
    ...(reversedBy === null
      ? []
      : [[t`Contre-passée par`, <Other key="b" sequence={reversedBy} />] as const]),
    [t`Enregistrée le`, dateIn(place, entry.recordedAt.slice(0, 10))],
    ...(entry.recordedBy === null ? [] : [[t`Par`, entry.recordedBy] as const]),
    [t`Place dans la chaîne`, String(entry.sequence)],
    [t`Empreinte`, <Hash key="h" of={entry.hash} />],
    [t`Empreinte d’avant`, entry.previousHash ? <Hash key="p" of={entry.previousHash} /> : '–'],
  ];
  return (
    <dl className={figures.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Other({ sequence }: { readonly sequence: number }) {
  const params = route.useParams();
  return (
    <Link
      to="/$cooperative/ecritures/$booksId/$sequence"
      params={{ ...params, sequence: String(sequence) }}
    >
      <Trans>l’écriture à la place {sequence}</Trans>
    </Link>
  );
}

const Hash = ({ of }: { readonly of: string }) => <span className={classes.hash}>{of}</span>;
