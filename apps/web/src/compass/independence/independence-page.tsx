import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { choiceWords } from '../compare/question-words.js';
import { Link } from '../link.js';
import pieces from '../pieces.module.css';
import { TrustMark } from '../result/sayings.js';
import { useIsRunning } from '../running.js';
import classes from './independence-page.module.css';
import { laws, signs } from './signs.js';

type Given = Readonly<Record<string, string>>;

/** Whether work that is invoiced looks like an employment: answers stay on this screen. */
export function IndependencePage() {
  const { i18n } = useLingui();
  const [given, setGiven] = useState<Given>({});
  const isRunning = useIsRunning();
  return (
    <>
      <h1>
        <Trans>Indépendant·e, ou salarié·e sans le dire ?</Trans>
      </h1>
      <p className={pieces.lead}>
        <Trans>
          Aucun signe ne suffit seul : un juge regarde l’ensemble et les faits, pas le nom du
          contrat. Tes réponses restent sur cet écran.
        </Trans>
      </p>
      <div className={pieces.section}>
        {signs.map(({ name, question }) => (
          <fieldset key={name} className={classes.sign} disabled={!isRunning}>
            <legend>{i18n._(question)}</legend>
            <Options
              name={name}
              given={given[name]}
              onChoose={(answer) => setGiven({ ...given, [name]: answer })}
            />
          </fieldset>
        ))}
      </div>
      <Outcome given={given} />
      <Laws />
    </>
  );
}

const Laws = () => (
  <section className={pieces.section} aria-labelledby="laws">
    <h2 id="laws">
      <Trans>Ce que dit la loi</Trans>
    </h2>
    <ul className={pieces.list}>
      {laws.map((law) => (
        <li key={law.key}>
          {law} <TrustMark trust="unverified" />
        </li>
      ))}
    </ul>
  </section>
);

interface OptionsProps {
  readonly name: string;
  readonly given: string | undefined;
  readonly onChoose: (answer: string) => void;
}

function Options({ name, given, onChoose }: OptionsProps) {
  const { i18n, t } = useLingui();
  return (
    <div className={pieces.row}>
      {['yes', 'no', 'unknown'].map((answer) => {
        const words = choiceWords[answer];
        return (
          <label key={answer} className={classes.option}>
            <input
              type="radio"
              name={name}
              checked={given === answer}
              onChange={() => onChoose(answer)}
            />
            {words === undefined ? t`Je ne sais pas` : i18n._(words)}
          </label>
        );
      })}
    </div>
  );
}

/** A count and a question to ask; what it means is for a judge to say. */
function Outcome({ given }: { readonly given: Given }) {
  const answered = signs.filter(({ name }) => given[name] !== undefined).length;
  const pointing = signs.filter(({ name, points }) => given[name] === points).length;
  return (
    <section className={pieces.card} aria-live="polite">
      <p>
        {answered === 0 ? (
          <Trans>Réponds aux questions : le compte des signes s’écrit ici.</Trans>
        ) : (
          <Trans>
            {pointing} signe(s) d’un lien salarié, sur {answered} réponse(s). Questions à poser :
            qui fixe les horaires, et que se passe-t-il si tu refuses ?
          </Trans>
        )}
      </p>
      <Link to="contact">
        <Trans>En parler avec une coopérative</Trans>
      </Link>
    </section>
  );
}
