import { useLingui } from '@lingui/react/macro';
import type { Webhook } from '@plusloin/contracts';
import { Status } from '@plusloin/ui';

/** Whether an endpoint is told what happens, in a word. */
export function Standing({ webhook: { disabled, failingSince } }: { readonly webhook: Webhook }) {
  const { t } = useLingui();
  const stopped = {
    asked: t`en pause`,
    failing: t`arrêté : ne répond plus`,
    gone: t`arrêté : n’existe plus`,
  };
  if (disabled !== null) {
    const tone = disabled.because === 'asked' ? 'quiet' : 'care';
    return <Status tone={tone}>{stopped[disabled.because]}</Status>;
  }
  if (failingSince !== null) return <Status tone="care">{t`n’a pas répondu`}</Status>;
  return <Status tone="done">{t`actif`}</Status>;
}
