import { Trans } from '@lingui/react/macro';
import type { RelationChecklist, RelationSign } from '@plusloin/contracts';
import { useState } from 'react';
import { Link } from '../link.js';
import pieces from '../pieces.module.css';
import { Said } from '../result/sayings.js';
import { useIsRunning } from '../running.js';
import classes from './independence-page.module.css';
import { Options } from './options.js';

const ANSWERS = ['yes', 'no', 'unknown'] as const;
type Given = Readonly<Record<string, (typeof ANSWERS)[number]>>;

interface ChecklistProps {
  readonly checklist: RelationChecklist;
}

/** The questions of one country, why each is asked, and a count of what was answered. */
export function Checklist({ checklist }: ChecklistProps) {
  const [given, setGiven] = useState<Given>({});
  const isRunning = useIsRunning();
  const { country, estimate, questions } = checklist;
  return (
    <div className={pieces.section}>
      <p className={pieces.notice}>{estimate}</p>
      {questions.map(({ code, question, why }) => (
        <fieldset key={code} className={classes.sign} disabled={!isRunning}>
          <legend>{question}</legend>
          <Options
            {...{ name: code, from: ANSWERS, given: given[code] }}
            onChoose={(answer) => setGiven({ ...given, [code]: answer })}
          />
          <p className={classes.why}>
            <Said saying={why} country={country} />
          </p>
        </fieldset>
      ))}
      <Outcome checklist={checklist} given={given} />
    </div>
  );
}

/** Counts, and who can say it for good: what they mean together is for a judge to say. */
function Outcome({ checklist, given }: ChecklistProps & { readonly given: Given }) {
  const { questions, office, country } = checklist;
  const answered = questions.filter(({ code }) => given[code] !== undefined).length;
  const asked = questions.length;
  const pointing = (to: RelationSign) =>
    questions.filter((one) => {
      const answer = given[one.code];
      return (answer === 'yes' || answer === 'no') && one[answer] === to;
    }).length;
  const [employee, own] = [pointing('employee'), pointing('self-employed')];
  return (
    <section className={pieces.card}>
      <p role="status">
        {answered === 0 ? (
          <Trans>Réponds aux questions : le compte des signes s’écrit ici.</Trans>
        ) : (
          <Trans>
            Réponses : {answered} sur {asked}. Signes d’un lien salarié : {employee}. Signes d’une
            activité indépendante : {own}.
          </Trans>
        )}
      </p>
      <p>
        <Said saying={office} country={country} />
      </p>
      <Link to="contact">
        <Trans>En parler avec une coopérative</Trans>
      </Link>
    </section>
  );
}
