import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import {
  figureName,
  nameOf,
  titleOf,
  type MyCooperative,
  type PracticeStatement,
  type PracticeWords,
} from '@plusloin/contracts';
import { Card } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, questionsQuery } from './queries.js';
import classes from './questions.module.css';
import { Thread } from './thread.js';
import { WriteMessage } from './write-message.js';

interface StatementQuestionsProps {
  readonly cooperative: MyCooperative;
  readonly closeId: string;
  readonly subject: string;
  readonly statement: PracticeStatement;
  readonly words: PracticeWords;
}

/** Asked about one figure of a statement, answered by the accountants: both read it here. */
export function StatementQuestions(props: StatementQuestionsProps) {
  const { cooperative, closeId, subject, statement, words } = props;
  const { t } = useLingui();
  const { roles } = cooperative;
  const isMember = roles.includes('member');
  const reads = isMember || roles.includes('accountant');
  const { data } = useQuery({
    ...questionsQuery(cooperative.id, closeId, subject),
    enabled: reads,
  });
  if (!reads) return null;
  const figures = figuresOf(statement, words);
  const names = new Map(figures.map(({ value, label }) => [value, label]));
  const questions = data?.questions ?? [];
  return (
    <Card title={t`Questions à la comptabilité`} id="questions">
      <p className={classes.lead}>
        <Trans>
          Ta question est attachée à un chiffre. Toi et la comptabilité la lisez, personne d’autre.
        </Trans>
      </p>
      <ul className={classes.list}>
        {questions.map((question) => (
          <Thread
            key={question.id}
            cooperativeId={cooperative.id}
            question={question}
            as={roles.includes('accountant') ? 'accountant' : 'member'}
            title={names.get(question.figure) ?? question.figure}
          />
        ))}
      </ul>
      {isMember ? <Ask {...props} figures={figures} /> : null}
    </Card>
  );
}

interface NamedFigure {
  readonly value: string;
  readonly label: string;
}

function Ask({
  cooperative,
  closeId,
  subject,
  figures,
}: StatementQuestionsProps & { readonly figures: readonly NamedFigure[] }) {
  const { t } = useLingui();
  const [figure, setFigure] = useState(figures[0]?.value ?? '');
  return (
    <details className={classes.more}>
      <summary>{t`Poser une question`}</summary>
      <WriteMessage
        cooperativeId={cooperative.id}
        label={t`Ta question`}
        button={t`Envoyer la question`}
        done={t`Ta question est partie. La réponse paraîtra ici.`}
        send={(text) => ask(cooperative.id, { closeId, subject, figure, text })}
      >
        <NativeSelect
          label={t`Sur quel chiffre ?`}
          value={figure}
          data={[...figures]}
          onChange={({ currentTarget }) => setFigure(currentTarget.value)}
        />
      </WriteMessage>
    </details>
  );
}

/** Each figure of the first page once, under its block, in the words of the statement. */
function figuresOf({ sections }: PracticeStatement, words: PracticeWords): NamedFigure[] {
  const named = sections.flatMap(({ books, blocks }) =>
    blocks.flatMap((block) => {
      const title = titleOf(block, words);
      return [
        { value: figureName(books.code, block.code), label: title },
        ...block.lines.map((line) => ({
          value: figureName(books.code, block.code, line.code),
          label: `${title} : ${nameOf(line, block, words)}`,
        })),
      ];
    }),
  );
  return [...new Map(named.map((one) => [one.value, one])).values()];
}
