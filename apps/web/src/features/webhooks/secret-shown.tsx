import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { notify } from '../../app/notices.js';
import classes from './webhooks.module.css';

interface SecretShownProps {
  readonly secret: string;
  readonly onDone: () => void;
}

/** The only time at which a secret is seen. */
export function SecretShown({ secret, onDone }: SecretShownProps) {
  const { t } = useLingui();
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    await notify(t`Le secret est copié.`);
  };
  return (
    <div className={classes.form}>
      <p>
        <Trans>
          Voici le secret qui signe les messages. Copie-le maintenant : il ne sera plus montré.
        </Trans>
      </p>
      <code className={classes.secret}>{secret}</code>
      <div className={classes.buttons}>
        <Button onClick={() => void copy()}>{t`Copier le secret`}</Button>
        <Button variant="default" onClick={onDone}>{t`C’est noté`}</Button>
      </div>
    </div>
  );
}
