import { Trans } from '@lingui/react/macro';
import type { GuidanceSituation } from '@plusloin/contracts';
import { useState } from 'react';
import { useAnswers } from '../compare/kept-answers.js';
import pieces from '../pieces.module.css';
import { Waiting } from '../refused.js';
import { useIsRunning } from '../running.js';
import { useTexts } from '../texts.js';
import { Checklist } from './checklist.js';
import { Options } from './options.js';

type Country = GuidanceSituation['country'];

/** Whether work that is invoiced looks like an employment: answers stay on this screen. */
export function IndependencePage() {
  const texts = useTexts();
  const { country } = useAnswers();
  const [chosen, setChosen] = useState<Country | null>(null);
  const isRunning = useIsRunning();
  const shown = chosen ?? country ?? 'BE';
  return (
    <>
      <h1>
        <Trans>Indépendant·e, ou salarié·e sans le dire ?</Trans>
      </h1>
      <p className={pieces.lead}>
        <Trans>
          Aucun signe ne suffit seul, et le nom du contrat non plus. Tes réponses restent sur cet
          écran.
        </Trans>
      </p>
      <fieldset disabled={!isRunning}>
        <legend className={pieces.hidden}>
          <Trans>Dans quel pays travailles-tu ?</Trans>
        </legend>
        <Options name="country" from={['BE', 'FR']} given={shown} onChoose={setChosen} />
      </fieldset>
      {texts === null ? (
        <Waiting />
      ) : (
        // Whoever runs no script reads both.
        (['BE', 'FR'] as const).map((one) => (
          <div key={one} hidden={isRunning && one !== shown}>
            <Checklist checklist={texts.checklists[one]} />
          </div>
        ))
      )}
    </>
  );
}
