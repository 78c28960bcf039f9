import { Trans, useLingui } from '@lingui/react/macro';
import type { MyCooperative } from '@plusloin/contracts';
import { Card, shortQuarterIn, usePlace } from '@plusloin/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { waitingQuery } from './queries.js';
import classes from './questions.module.css';
import { Thread } from './thread.js';

/** What members wait for, for whoever answers; nothing where nobody waits. */
export function WaitingQuestions({ cooperative }: { readonly cooperative: MyCooperative }) {
  const { t } = useLingui();
  const place = usePlace();
  const answers = cooperative.roles.includes('accountant');
  const { data } = useQuery({ ...waitingQuery(cooperative.id), enabled: answers });
  if (data === undefined || data.questions.length === 0) return null;
  return (
    <Card title={t`Questions de membres`}>
      <ul className={classes.list}>
        {data.questions.map((question) => (
          <Thread
            key={question.id}
            cooperativeId={cooperative.id}
            question={question}
            as="accountant"
            title={
              <Link
                to="/$cooperative/trimestres/$closeId/$subject"
                params={{
                  cooperative: cooperative.slug,
                  closeId: question.closeId,
                  subject: question.subject,
                }}
                hash="questions"
              >
                <Trans>
                  {question.member}, relevé {shortQuarterIn(place, question.quarter)}
                </Trans>
              </Link>
            }
          />
        ))}
      </ul>
    </Card>
  );
}
