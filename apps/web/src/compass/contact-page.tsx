import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { useHere } from './addresses.js';
import { useAnswers } from './compare/kept-answers.js';
import classes from './pieces.module.css';
import { useIsRunning } from './running.js';

const SLUG = /^[a-z0-9-]{1,60}$/;

/** Leads to the form of a cooperative; that of the page from which somebody came, if any. */
export function ContactPage() {
  const { query } = useHere();
  const { cooperative } = useAnswers();
  const known = query['cooperative'] ?? cooperative;
  return (
    <>
      <h1>
        <Trans>Entrer en contact</Trans>
      </h1>
      <p className={classes.lead}>
        <Trans>
          Une coopérative peut relire ta comparaison avec toi. Rien n’est à payer et rien ne
          t’engage. Tes réponses ne sont pas transmises : montre le lien ou le PDF si tu le veux.
        </Trans>
      </p>
      {known !== undefined && SLUG.test(known) ? (
        <div className={classes.row}>
          <a className={classes.primary} href={`/c/${known}/inscription`}>
            <Trans>Écrire à cette coopérative</Trans>
          </a>
          <a className={classes.secondary} href={`/c/${known}`}>
            <Trans>Voir sa page</Trans>
          </a>
        </div>
      ) : (
        <CooperativeForm />
      )}
    </>
  );
}

function CooperativeForm() {
  const { t } = useLingui();
  const [name, setName] = useState('');
  const [isWrong, setWrong] = useState(false);
  const isRunning = useIsRunning();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const slug = name.trim().toLowerCase();
    if (SLUG.test(slug)) location.assign(`/c/${slug}`);
    else setWrong(true);
  };
  return (
    <form onSubmit={submit} noValidate>
      <fieldset className={classes.section} disabled={!isRunning}>
        <div className={classes.field}>
          <label htmlFor="coop">
            <Trans>Le nom court de la coopérative</Trans>
          </label>
          <p className={classes.small} id="coop-help">
            <Trans>Il est dans l’adresse de sa page, par exemple « passerelle ».</Trans>
          </p>
          <input
            {...{ id: 'coop', className: classes.input, value: name, maxLength: 60 }}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
            aria-describedby="coop-help coop-error"
            aria-invalid={isWrong}
          />
          <p className={classes.error} id="coop-error" role="alert">
            {isWrong ? t`Écris-le en minuscules, sans espace ni accent.` : null}
          </p>
        </div>
        <div className={classes.row}>
          <button type="submit" className={classes.primary}>
            <Trans>Ouvrir sa page</Trans>
          </button>
        </div>
      </fieldset>
    </form>
  );
}
