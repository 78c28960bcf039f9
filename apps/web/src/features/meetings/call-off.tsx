import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useDeed } from '../../app/deed.js';
import { Dialog } from '../../app/dialog.js';
import forms from '../../app/forms.module.css';
import { callOff, type AtMeeting } from './queries.js';

/** Calls a meeting off, after one more question. */
export function CallOff({ path }: { readonly path: AtMeeting }) {
  const { t } = useLingui();
  const [isAsking, asking] = useDisclosure(false);
  const deed = useDeed({
    act: () => callOff(path),
    says: t`La rencontre est annulée, les personnes sont prévenues.`,
    refresh: ['meetings', path.cooperativeId],
    onDone: asking.close,
  });
  return (
    <div>
      <Button variant="default" onClick={asking.open}>{t`Annuler la rencontre`}</Button>
      <Dialog title={t`Annuler la rencontre`} isOpen={isAsking} onClose={asking.close}>
        <div className={forms.form}>
          <p>
            <Trans>Toutes les personnes qui ont répondu reçoivent un e-mail.</Trans>
          </p>
          {deed.error === undefined ? null : <p role="alert">{deed.error}</p>}
          <Button loading={deed.isPending} onClick={() => deed.run()}>
            {t`Annuler et prévenir`}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
