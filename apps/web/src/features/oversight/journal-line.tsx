import { useLingui } from '@lingui/react/macro';
import type { AuditLine } from '@plusloin/contracts';
import { Link } from '@tanstack/react-router';
import { useActionWords } from './action-words.js';
import { useDetailWords } from './detail-words.js';
import { useInstant } from './instants.js';
import classes from './oversight.module.css';

interface JournalLineProps {
  readonly line: AuditLine;
  readonly slug: string;
}

/** A line in words; its place and its hash are there for who checks the chain. */
export function JournalLine({ line, slug }: JournalLineProps) {
  const { t } = useLingui();
  const wordsOf = useActionWords();
  const detailOf = useDetailWords();
  const instant = useInstant();
  const { sequence, recordedAt, actor, actorName, action, subject, details, hash } = line;
  const said = Object.entries(details).map(([name, value]) => detailOf(name, value));
  const to = { to: '/$cooperative/journal', params: { cooperative: slug } } as const;
  return (
    <article className={classes.line}>
      <div className={classes.what}>
        <strong>{wordsOf(action)}</strong>
        <time dateTime={recordedAt}>{instant(recordedAt)}</time>
      </div>
      <p className={classes.quiet}>
        <Link {...to} search={{ qui: actor }}>
          {actorName ?? actor}
        </Link>
        {' · '}
        <Link {...to} search={{ objet: subject }}>
          {subject}
        </Link>
        {said.length === 0 ? null : ` · ${said.join(', ')}`}
      </p>
      <p className={classes.chain}>
        {t`rang ${sequence}`} <span className={classes.hash}>{hash.slice(0, 16)}…</span>{' '}
        <Link {...to} search={{ action }}>
          {action}
        </Link>
      </p>
    </article>
  );
}
