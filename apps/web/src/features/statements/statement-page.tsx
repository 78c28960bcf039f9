import { Trans, useLingui } from '@lingui/react/macro';
import {
  basisOf,
  titleOf,
  type PracticeSection,
  type PracticeStatement,
  type PracticeWords,
  type StatementBlock,
} from '@plusloin/contracts';
import { Card, LoadingState, Page } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import pair from '../../app/pair.module.css';
import { Refused } from '../../app/refusals.js';
import { keepSeenStatement } from '../../app/session.js';
import { usePracticeWords } from '../../app/words.js';
import { StatementQuestions } from '../questions/statement-questions.js';
import { Duties } from './duties.js';
import { OfBooks } from './figure-link.js';
import { FiguresTable } from './figures-table.js';
import { Files } from './files.js';
import { HowToCheck } from './how-to-check.js';
import { History } from './history.js';
import { BlockLines } from './lines.js';
import { statementQuery, statementsQuery } from './queries.js';
import { Sentence } from './sentence.js';
import classes from './statement-page.module.css';
import { UseOfContribution } from './use-of-contribution.js';

const route = getRouteApi('/$cooperative/trimestres/$closeId/$subject');

/** A quarter of a member: the first page of the statement, to be read on a screen. */
export default function StatementPage() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const { closeId, subject } = route.useParams();
  const asked = useQuery(statementQuery(cooperative.id, closeId, subject));
  useEffect(() => keepSeenStatement(closeId), [closeId]);
  if (asked.isError) return <Refused error={asked.error} reset={() => void asked.refetch()} />;
  if (asked.data === undefined) return <LoadingState label={t`Le relevé arrive…`} high />;
  if (asked.data.kind !== 'practice') throw new Error(`${subject} is no practice`);
  return <Statement statement={asked.data} />;
}

function Statement({ statement }: { readonly statement: PracticeStatement }) {
  const { cooperative } = route.useRouteContext();
  const { closeId, subject } = route.useParams();
  const words = usePracticeWords(statement);
  const { format } = words;
  useHashOnArrival();
  const { version, frozenOn, practice, provisional, quarter, period } = statement;
  const when = provisional
    ? words.frozenProvisionally(format.date(frozenOn))
    : words.frozenOn(format.date(frozenOn));
  return (
    <Page
      title={startingLarge(period ?? format.quarter(quarter))}
      lead={[practice.title, words.version(version), when].join(words.dot)}
    >
      {provisional ? <p className={classes.provisional}>{words.provisional}</p> : null}
      {statement.sections.map((section, place) => (
        <Section
          key={section.books.code}
          section={section}
          statement={statement}
          words={words}
          isFirst={place === 0}
        />
      ))}
      <StatementQuestions {...{ cooperative, closeId, subject, statement, words }} />
      <TakeHome />
      <HowToCheck sections={statement.sections} />
    </Page>
  );
}

interface SectionProps {
  readonly section: PracticeSection;
  readonly statement: PracticeStatement;
  readonly words: PracticeWords;
  readonly isFirst: boolean;
}

function Section({ section, statement, words, isFirst }: SectionProps) {
  const [money] = section.blocks;
  const use = section.blocks.find(({ code }) => code === 'use');
  const duties = section.blocks.find(({ code }) => code === 'duties');
  const { history, currency } = statement;
  return (
    <OfBooks code={section.books.code}>
      <Sentence section={section} statement={statement} words={words} />
      <div className={pair.pair}>
        {money === undefined ? null : <Money block={money} section={section} words={words} />}
        {isFirst ? (
          <Card title={words.plot.heading(history.length)} aside={words.euros}>
            <History history={history} words={words} />
          </Card>
        ) : null}
      </div>
      <Card title={words.table.figures} aside={<AccountsLink />}>
        <FiguresTable section={section} statement={statement} words={words} />
        <Remarks section={section} words={words} />
      </Card>
      <div className={pair.pair}>
        {use === undefined ? null : (
          <BlockCard block={use} words={words}>
            <UseOfContribution block={use} words={words} />
          </BlockCard>
        )}
        {duties?.duties === undefined ? null : (
          <BlockCard block={duties} words={words}>
            <Duties duties={duties.duties} words={words} currency={currency} />
          </BlockCard>
        )}
      </div>
    </OfBooks>
  );
}

function Money({ block, section, words }: Omit<SectionProps, 'statement' | 'isFirst'> & BlockOnly) {
  const missing = section.headline.notCounted.map((code) => words.without[code] ?? code);
  const without = missing.length === 0 ? undefined : words.notIncluded(missing.join(words.comma));
  return (
    <BlockCard block={block} words={words}>
      <BlockLines block={block} words={words} without={without} />
    </BlockCard>
  );
}

interface BlockOnly {
  readonly block: StatementBlock;
}

function BlockCard({
  block,
  words,
  children,
}: BlockOnly & { readonly words: PracticeWords; readonly children: React.ReactNode }) {
  return (
    <Card id={`bloc-${block.code}`} title={titleOf(block, words)} aside={basisOf(block, words)}>
      {children}
    </Card>
  );
}

function Remarks({ section, words }: { section: PracticeSection; words: PracticeWords }) {
  if (section.totals.result.yearBefore !== null) return null;
  return <p className={classes.remark}>{words.noYearBefore}</p>;
}

function AccountsLink() {
  const params = route.useParams();
  return (
    <Link
      to="/$cooperative/trimestres/$closeId/$subject/comptes"
      params={params}
      className={classes.link}
    >
      <Trans>Voir les comptes</Trans>
    </Link>
  );
}

/** The files of the list: what the statement itself does not know. */
function TakeHome() {
  const { t } = useLingui();
  const { cooperative } = route.useRouteContext();
  const { closeId, subject } = route.useParams();
  const { data } = useQuery(statementsQuery(cooperative.id));
  const listed = data?.statements.find(
    (one) => one.closeId === closeId && one.practice?.code === subject,
  );
  return (
    <Card title={t`Garder ce relevé`}>
      <p className={classes.remark}>
        <Trans>
          Le PDF se lit et s’archive, le CSV s’ouvre dans un tableur, le JSON porte tous les
          chiffres. Un relevé fermé ne change plus ; une correction vient dans le suivant.
        </Trans>
      </p>
      {listed === undefined ? null : (
        <Files cooperativeId={cooperative.id} statement={listed} name={subject} />
      )}
    </Card>
  );
}

/** A figure of the first page leads to its part: it is there only once the statement is. */
function useHashOnArrival(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== '') document.getElementById(hash)?.scrollIntoView();
  }, [hash]);
}

const startingLarge = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
