import { Trans, useLingui } from '@lingui/react/macro';
import type { GuidanceComparison } from '@plusloin/contracts';
import { dateIn } from '@plusloin/ui';
import { useState } from 'react';
import { addressOf, goTo, useHere } from '../addresses.js';
import { ask } from '../asking.js';
import { keepAnswers } from '../compare/kept-answers.js';
import { usePlace } from '../figures.js';
import { Link } from '../link.js';
import pieces from '../pieces.module.css';
import { RefusedAnswer } from '../refused.js';

interface KeepProps {
  readonly comparison: GuidanceComparison;
}

/** What can be done with an answer: taken up again, taken along, changed, effaced. */
export function KeepAnswer({ comparison }: KeepProps) {
  const { language } = useHere();
  const { token, situation } = comparison;
  const change = () => {
    const { year: _, ...answers } = situation;
    keepAnswers(answers);
    goTo(addressOf({ language, page: 'compare', query: { question: 'fin' } }));
  };
  return (
    <section className={pieces.section} aria-labelledby="keep">
      <h2 id="keep">
        <Trans>Garder, changer, effacer</Trans>
      </h2>
      <ResumeLink comparison={comparison} />
      <div className={pieces.row}>
        <a
          className={pieces.secondary}
          href={`/api/guidance/comparisons/${encodeURIComponent(token)}/pdf`}
          download
        >
          <Trans>Télécharger le PDF</Trans>
        </a>
        <button type="button" className={pieces.secondary} onClick={change}>
          <Trans>Changer mes réponses</Trans>
        </button>
        <Link to="contact" className={pieces.secondary}>
          <Trans>En parler avec une coopérative</Trans>
        </Link>
      </div>
      <Deletion token={token} />
    </section>
  );
}

/** The link is the only key to the answer. */
function ResumeLink({ comparison: { token, expiresOn, situation } }: KeepProps) {
  const { t } = useLingui();
  const { language } = useHere();
  const [isCopied, setCopied] = useState(false);
  const until = dateIn(usePlace(situation.country), expiresOn);
  const link = new URL(addressOf({ language, page: 'result', about: token }), location.origin).href;
  const copy = () => navigator.clipboard.writeText(link).then(() => setCopied(true));
  return (
    <div className={pieces.field}>
      <label htmlFor="link">
        <Trans>Reprendre plus tard avec ce lien</Trans>
      </label>
      <p className={pieces.small} id="link-help">
        <Trans>Valable jusqu’au {until}. Qui a le lien voit la comparaison, sans ton nom.</Trans>
      </p>
      <input
        {...{ id: 'link', className: pieces.input, value: link, readOnly: true }}
        onFocus={({ currentTarget }) => currentTarget.select()}
        aria-describedby="link-help"
      />
      <div className={pieces.row}>
        <button type="button" className={pieces.quiet} onClick={() => void copy()}>
          <Trans>Copier le lien</Trans>
        </button>
        <span role="status">{isCopied ? t`Lien copié.` : null}</span>
      </div>
    </div>
  );
}

function Deletion({ token }: Pick<GuidanceComparison, 'token'>) {
  const { language } = useHere();
  const [step, setStep] = useState<'no' | 'sure' | { readonly error: unknown }>('no');
  const efface = async () => {
    try {
      await ask(`comparisons/${encodeURIComponent(token)}`, { method: 'DELETE' });
      keepAnswers({});
      goTo(addressOf({ language, page: 'home' }), 'replace');
    } catch (error) {
      setStep({ error });
    }
  };
  if (step === 'no') {
    return (
      <div className={pieces.row}>
        <button type="button" className={pieces.quiet} onClick={() => setStep('sure')}>
          <Trans>Effacer cette comparaison</Trans>
        </button>
      </div>
    );
  }
  return (
    <div className={pieces.section}>
      <p className={pieces.care}>
        <Trans>La comparaison sera effacée pour toujours, et son lien ne répondra plus.</Trans>
      </p>
      <div className={pieces.row}>
        <button type="button" className={pieces.primary} onClick={() => void efface()}>
          <Trans>Effacer pour toujours</Trans>
        </button>
        <button type="button" className={pieces.secondary} onClick={() => setStep('no')}>
          <Trans>Garder</Trans>
        </button>
      </div>
      {typeof step === 'object' ? <RefusedAnswer error={step.error} /> : null}
    </div>
  );
}
