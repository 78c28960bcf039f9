import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileButton, TextInput } from '@mantine/core';
import type { DocumentTypeName } from '@plusloin/contracts';
import { IconCamera } from '@tabler/icons-react';
import { useState } from 'react';
import { bringDocument, MOST_MEGABYTES } from './bring-document.js';
import classes from '../members/members.module.css';
import { useStep } from '../members/use-step.js';

interface BringFormProps {
  readonly cooperativeId: string;
  /** The address of the documents that it becomes one of. */
  readonly to: string;
  readonly type: DocumentTypeName;
  readonly onDone: () => void;
}

/** A file or a photograph, and the two dates that count. */
export function BringForm({ cooperativeId, to, type, onDone }: BringFormProps) {
  const { t } = useLingui();
  const [file, setFile] = useState<File>();
  const [issuedOn, setIssuedOn] = useState('');
  const [expiresOn, setExpiresOn] = useState('');
  const isTooLarge = file !== undefined && file.size > MOST_MEGABYTES * 2 ** 20;
  const step = useStep({
    ...{ cooperativeId, onDone, says: t`La pièce est déposée. Une autre personne va la vérifier.` },
    act: async () =>
      file && bringDocument(to, { file, type, issuedOn, expiresOn }),
  });
  const tooLarge = t`Ce fichier dépasse ${MOST_MEGABYTES} Mo. Choisis-en un plus léger.`;
  const refusal = isTooLarge ? tooLarge : step.error;
  return (
    <form className={classes.form} onSubmit={step.submit}>
      <FileField file={file} onChoose={setFile} />
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

interface FileFieldProps {
  readonly file: File | undefined;
  readonly onChoose: (file: File | undefined) => void;
}

function FileField({ file, onChoose }: FileFieldProps) {
  const { t } = useLingui();
  const name = file?.name;
  return (
    <>
      <p>
        <Trans>
          Un PDF ou une photo, {MOST_MEGABYTES} Mo au plus. Seules la personne concernée et la
          coordination l’ouvrent, et chaque ouverture est notée.
        </Trans>
      </p>
      <label className={classes.fileField}>
        {t`Le fichier ou la photo`}
        <input
          type="file"
          accept="application/pdf,image/jpeg,image/png"
          onChange={({ currentTarget }) => onChoose(currentTarget.files?.[0])}
        />
      </label>
      <PhotoButton onChoose={onChoose} />
      {name === undefined ? null : (
        <p role="status">
          <Trans>
            Prêt à partir : <bdi>{name}</bdi>
          </Trans>
        </p>
      )}
    </>
  );
}

/** The camera of a telephone, without a detour by its pictures. */
function PhotoButton({ onChoose }: Pick<FileFieldProps, 'onChoose'>) {
  const { t } = useLingui();
  return (
    <FileButton
      {...{ accept: 'image/jpeg,image/png', capture: 'environment' }}
      onChange={(photo) => onChoose(photo ?? undefined)}
    >
      {(button) => (
        <Button
          {...{ ...button, variant: 'default', className: classes.camera }}
          leftSection={<IconCamera size={18} aria-hidden="true" />}
        >
          {t`Prendre une photo`}
        </Button>
      )}
    </FileButton>
  );
}
