import { Trans, useLingui } from '@lingui/react/macro';
import {
  basisOf,
  titleOf,
  type PracticeSection,
  type PracticeStatement,
  type PracticeWords,
  type ResultLine,
} from '@plusloin/contracts';
import { Amount, Card, LoadingState, Page, Status } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import figures from '../../app/figures.module.css';
import pair from '../../app/pair.module.css';
import { Refused } from '../../app/refusals.js';
import { usePracticeWords } from '../../app/words.js';
import classes from './accounts-page.module.css';
import { OfBooks } from './figure-link.js';
import { BlockLines, Figure } from './lines.js';
import { statementQuery } from './queries.js';

const route = getRouteApi('/$cooperative/trimestres/$closeId/$subject/comptes');

/** What the books say beside the first page. */
const SHOWN = ['vat', 'bank', 'situation'];

/** Behind the figures: the accounts of the result, the proof, the entries and their chain. */
export default function AccountsPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const { closeId, subject } = route.useParams();
  const asked = useQuery(statementQuery(cooperative.id, closeId, subject));
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  if (asked.data === undefined) return <LoadingState label={t`Les comptes arrivent…`} high />;
  if (asked.data.kind !== 'practice') throw new Error(`${subject} is no practice`);
  return <Accounts statement={asked.data} />;
}

function Accounts({ statement }: { readonly statement: PracticeStatement }) {
  const { t } = useLingui();
  const words = usePracticeWords(statement);
  const params = route.useParams();
  const { accountant } = words;
  return (
    <Page
      title={t`Les comptes du trimestre`}
      lead={
        <Link to="/$cooperative/trimestres/$closeId/$subject" params={params}>
          <Trans>Revenir au relevé, {words.format.quarter(statement.quarter)}</Trans>
        </Link>
      }
    >
      {statement.sections.map((section) => (
        <div className={classes.section} key={section.books.code}>
          <Card title={accountant.result} aside={section.books.name}>
            <ResultTable section={section} words={words} />
          </Card>
          <OfBooks code={section.books.code}>
            {section.accountant.filter(({ code }) => SHOWN.includes(code)).map((block) => (
              <Card
                key={block.code}
                id={`bloc-${block.code}`}
                title={titleOf(block, words)}
                aside={basisOf(block, words)}
              >
                <BlockLines block={block} words={words} />
              </Card>
            ))}
          </OfBooks>
          <div className={pair.pair}>
            <Proof section={section} words={words} />
            <Entries section={section} words={words} />
          </div>
        </div>
      ))}
    </Page>
  );
}

interface PartProps {
  readonly section: PracticeSection;
  readonly words: PracticeWords;
}

function ResultTable({ section, words }: PartProps) {
  const { t } = useLingui();
  const { accountant, table } = words;
  const { income, expense, totals } = section;
  const sum = { account: '', label: accountant.resultOfQuarter, ...totals.result };
  return (
    <div className={figures.scroll} tabIndex={0} role="region" aria-label={accountant.result}>
      <table className={`${figures.table} ${classes.table}`}>
        <thead>
          <tr>
            <th scope="col">{table.account}</th>
            <th scope="col">{t`Ce trimestre`}</th>
            <th scope="col">{t`Un an avant`}</th>
            <th scope="col">{t`Depuis janvier`}</th>
          </tr>
        </thead>
        <Group title={accountant.income} lines={income} words={words} />
        <Group title={accountant.expense} lines={expense} words={words} />
        <tfoot>
          <Row line={sum} words={words} />
        </tfoot>
      </table>
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly lines: readonly ResultLine[];
  readonly words: PracticeWords;
}

function Group({ title, lines, words }: GroupProps) {
  return (
    <tbody>
      <tr className={classes.group}>
        <th scope="rowgroup" colSpan={4}>
          {title}
        </th>
      </tr>
      {lines.map((line) => (
        <Row key={line.account} line={line} words={words} />
      ))}
    </tbody>
  );
}

function Row({ line, words }: { readonly line: ResultLine; readonly words: PracticeWords }) {
  return (
    <tr>
      <th scope="row">
        {line.account === '' ? null : (
          <span className={`${figures.account} ${classes.account}`}>{line.account}</span>
        )}
        {line.label}
      </th>
      <td>
        <Figure of={line.quarter} words={words} />
      </td>
      <td>
        <Figure of={line.yearBefore} words={words} />
      </td>
      <td>
        <Figure of={line.yearToDate} words={words} />
      </td>
    </tr>
  );
}

function Proof({ section: { proof, pending }, words: { accountant } }: PartProps) {
  const { t } = useLingui();
  const rows = [
    [t`Situation au début`, proof.opening],
    [accountant.proofResult, proof.result],
    [accountant.proofPrivate, proof.private],
    ...(proof.shared === '0.00' ? [] : [[accountant.proofShared, proof.shared]]),
    ...(pending === '0.00' ? [] : [[accountant.proofPending, pending]]),
    [t`Situation à la fin`, proof.closing],
  ];
  const holds = /^-?0\.00$/.test(proof.difference);
  return (
    <Card title={accountant.proof}>
      <dl className={figures.facts}>
        {rows.map(([name, amount]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Amount of={amount ?? '0.00'} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{accountant.proofDifference}</dt>
          <dd>
            <Status tone={holds ? 'done' : 'care'}>
              <Amount of={proof.difference} />
            </Status>
          </dd>
        </div>
      </dl>
    </Card>
  );
}

function Entries({ section: { entries, documents, chain }, words: { accountant } }: PartProps) {
  return (
    <Card title={accountant.verify}>
      <dl className={figures.facts}>
        <div>
          <dt>{accountant.entries}</dt>
          <dd>
            {entries.first === null || entries.last === null
              ? accountant.noEntries
              : accountant.entryRange(entries.first, entries.last, String(entries.count))}
          </dd>
        </div>
        {documents.map(({ series, first, last, count, missing }) => (
          <div key={series}>
            <dt>{accountant.documentRange(series, first, last, count)}</dt>
            <dd>
              <Status tone={missing === 0 ? 'done' : 'care'}>
                {missing === 0 ? accountant.noGap : accountant.gaps(missing)}
              </Status>
            </dd>
          </div>
        ))}
        <div>
          <dt>{accountant.chain}</dt>
          <dd>
            {chain.sequence} · {chain.hash.slice(0, 12)}…
          </dd>
        </div>
      </dl>
      <ul className={classes.how}>
        {accountant.howToVerify.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Card>
  );
}
