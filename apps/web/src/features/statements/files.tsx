import { useLingui } from '@lingui/react/macro';
import { VisuallyHidden } from '@mantine/core';
import type { ListedStatement } from '@plusloin/contracts';
import { usePlace, weightIn } from '@plusloin/ui';
import { IconDownload } from '@tabler/icons-react';
import classes from './files.module.css';
import { fileAddress, POOLED } from './queries.js';

interface FilesProps {
  readonly cooperativeId: string;
  readonly statement: ListedStatement;
  /** Of which period and practice, for who hears the link alone. */
  readonly name: string;
}

/** The forms in which a statement can be taken home. */
export function Files({ cooperativeId, statement, name }: FilesProps) {
  const { t } = useLingui();
  const place = usePlace();
  const { closeId, files, practice } = statement;
  return (
    <ul className={classes.files} aria-label={t`Fichiers : ${name}`}>
      {files.map(({ kind, bytes }) => (
        <li key={kind}>
          <a
            className={classes.file}
            href={fileAddress(cooperativeId, closeId, practice?.code ?? POOLED, kind)}
            download
          >
            <IconDownload size={18} aria-hidden="true" />
            {kind.toUpperCase()}
            <VisuallyHidden>{name}</VisuallyHidden>
            <span className={classes.weight}>{weightIn(place, bytes)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
