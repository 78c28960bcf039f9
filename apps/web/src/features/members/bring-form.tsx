import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import type { DocumentTypeName } from '@plusloin/contracts';
import { useState } from 'react';
import { bringDocument, MOST_MEGABYTES } from './bring-document.js';
import classes from './members.module.css';
import { useStep } from './use-step.js';

interface BringFormProps {
  readonly cooperativeId: string;
  readonly memberId: string;
  readonly type: DocumentTypeName;
  readonly onDone: () => void;
}

/** A file or a photograph, and the two dates that count. */
export function BringForm({ cooperativeId, memberId, type, onDone }: BringFormProps) {
  const { t } = useLingui();
  const [file, setFile] = useState<File>();
  const [issuedOn, setIssuedOn] = useState('');
  const [expiresOn, setExpiresOn] = useState('');
  const isTooLarge = file !== undefined && file.size > MOST_MEGABYTES * 2 ** 20;
  const step = useStep({
    ...{ cooperativeId, onDone, says: t`La pièce est déposée. Une autre personne va la vérifier.` },
    act: async () =>
      file && bringDocument(cooperativeId, memberId, { file, type, issuedOn, expiresOn }),
  });
  const tooLarge = t`Ce fichier dépasse ${MOST_MEGABYTES} Mo. Choisis-en un plus léger.`;
  const refusal = isTooLarge ? tooLarge : step.error;
  return (
    <form className={classes.form} onSubmit={step.submit}>
      <FileField onChoose={setFile} />
      <TextInput
        {...{ type: 'date', label: t`Date de la pièce`, value: issuedOn, required: true }}
        onChange={({ currentTarget }) => setIssuedOn(currentTarget.value)}
      />
      <TextInput
        {...{ type: 'date', label: t`Dernier jour de validité`, value: expiresOn, min: issuedOn }}
        description={t`Laisse vide si elle vaut pour toujours.`}
        onChange={({ currentTarget }) => setExpiresOn(currentTarget.value)}
      />
      {refusal === undefined ? null : <p role="alert">{refusal}</p>}
      <Button
        {...{ type: 'submit', loading: step.isPending }}
        disabled={file === undefined || isTooLarge || issuedOn === ''}
      >
        {t`Déposer`}
      </Button>
    </form>
  );
}

/** A telephone offers its camera by itself for what may be a photograph. */
function FileField({ onChoose }: { readonly onChoose: (file: File | undefined) => void }) {
  const { t } = useLingui();
  return (
    <>
      <p>
        <Trans>
          Un PDF ou une photo, {MOST_MEGABYTES} Mo au plus. Seuls le membre et la coordination
          l’ouvrent, et chaque ouverture est notée.
        </Trans>
      </p>
      <label className={classes.fileField}>
        {t`Le fichier ou la photo`}
        <input
          type="file"
          accept="application/pdf,image/jpeg,image/png"
          onChange={({ currentTarget }) => onChoose(currentTarget.files?.[0])}
          required
        />
      </label>
    </>
  );
}
