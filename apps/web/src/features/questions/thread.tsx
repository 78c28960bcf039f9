import { Trans, useLingui } from '@lingui/react/macro';
import type { Question } from '@plusloin/contracts';
import { dateIn, Status, usePlace } from '@plusloin/ui';
import type { ReactNode } from 'react';
import { reply } from './queries.js';
import classes from './questions.module.css';
import { WriteMessage } from './write-message.js';

interface ThreadProps {
  readonly cooperativeId: string;
  readonly question: Question;
  /** Whether whoever reads answers, or has asked. */
  readonly as: 'accountant' | 'member';
  /** What it is about. */
  readonly title: ReactNode;
}

/** A question, what was said since, and a place to say more. */
export function Thread({ cooperativeId, question, as, title }: ThreadProps) {
  const { t } = useLingui();
  const isTheirTurn = question.waitsFor === as;
  const send = (text: string) => reply(cooperativeId, question.id, text);
  return (
    <li className={classes.thread}>
      <div className={classes.head}>
        <strong>{title}</strong>
        <Status tone={isTheirTurn && as === 'accountant' ? 'care' : 'quiet'}>
          {question.waitsFor === 'accountant' ? t`attend une réponse` : t`répondu`}
        </Status>
      </div>
      <ul className={classes.messages}>
        {question.messages.map((one) => (
          <Message key={one.id} one={one} />
        ))}
      </ul>
      <details className={classes.more}>
        <summary>{as === 'accountant' ? t`Répondre` : t`Ajouter un mot`}</summary>
        <WriteMessage
          cooperativeId={cooperativeId}
          label={as === 'accountant' ? t`Ta réponse` : t`Ton message`}
          button={t`Envoyer`}
          done={t`C’est envoyé.`}
          send={send}
        />
      </details>
    </li>
  );
}

function Message({ one }: { readonly one: Question['messages'][number] }) {
  const place = usePlace();
  const { isAnswer, isMine, by, at, text } = one;
  return (
    <li className={classes.message} data-answer={isAnswer}>
      <span className={classes.by}>
        {isMine ? <Trans>Toi</Trans> : by} · {dateIn(place, at.slice(0, 10))}
      </span>
      <p>{text ?? <Trans>Ce message a été effacé avec les données du membre.</Trans>}</p>
    </li>
  );
}
