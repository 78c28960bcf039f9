import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { AskedDocument } from '@plusloin/contracts';
import { Card, dateIn, Status, usePlace } from '@plusloin/ui';
import { IconUpload } from '@tabler/icons-react';
import { Dialog } from '../../app/dialog.js';
import { BringForm } from './bring-form.js';
import { useDocumentNames } from '../../app/document-names.js';
import classes from '../members/members.module.css';
import { useAskedWords } from './asked-words.js';

interface AskedCardProps {
  readonly cooperativeId: string;
  /** The address where they are brought; none where it is somebody else who brings them. */
  readonly to: string | null;
  readonly asked: readonly AskedDocument[];
}

/** What the cooperative asks for, why, and how each stands. */
export function AskedCard({ asked, ...of }: AskedCardProps) {
  const { t } = useLingui();
  return (
    <Card title={t`Ce qui est demandé`}>
      {asked.length === 0 ? (
        <p>
          <Trans>Rien n’est demandé à cette étape.</Trans>
        </p>
      ) : (
        <ul className={classes.list}>
          {asked.map((one) => (
            <Line key={one.type} one={one} {...of} />
          ))}
        </ul>
      )}
    </Card>
  );
}

type LineProps = Omit<AskedCardProps, 'asked'> & { readonly one: AskedDocument };

function Line({ one, cooperativeId, to }: LineProps) {
  const { t } = useLingui();
  const place = usePlace();
  const words = useAskedWords();
  const names = useDocumentNames();
  const [isOpen, dialog] = useDisclosure(false);
  const name = names[one.type];
  const day = one.expiresOn === null ? null : dateIn(place, one.expiresOn);
  const isDone = one.state === 'verified' || one.state === 'waiting';
  const bring = isDone ? t`Remplacer` : t`Déposer`;
  return (
    <li className={classes.row}>
      <span className={classes.name}>
        <span className={classes.strong}>{name}</span>
        <span className={classes.quiet}>
          {one.concerns === 'independents' ? t`Pour qui travaille comme indépendant·e.` : null}{' '}
          {one.basis === 'law' ? t`La loi le demande.` : t`La charte du métier le demande.`}{' '}
          {day === null ? null : <Trans>Valable jusqu’au {day}.</Trans>}
        </span>
      </span>
      <span className={classes.buttons}>
        <Status tone={words[one.state].tone}>{words[one.state].word}</Status>
        {to !== null ? (
          <Button
            {...{ variant: isDone ? 'default' : 'filled', onClick: dialog.open }}
            leftSection={<IconUpload size={18} aria-hidden="true" />}
            aria-label={`${bring} : ${name}`}
          >
            {bring}
          </Button>
        ) : null}
      </span>
      {to === null ? null : (
        <Dialog {...{ isOpen, onClose: dialog.close, title: name }}>
          <BringForm {...{ cooperativeId, to, type: one.type, onDone: dialog.close }} />
        </Dialog>
      )}
    </li>
  );
}
