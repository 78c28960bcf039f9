import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../app/api.js';
import { CodeForm } from '../../app/code-form.js';
import type { NewAuthenticator } from '../../app/paths.js';
import classes from './account.module.css';

interface SetUpCodesProps {
  readonly made: NewAuthenticator;
  readonly onDone: () => void;
}

/** The picture that the telephone reads, and the first code it shows. */
export function SetUpCodes({ made, onDone }: SetUpCodesProps) {
  const { t } = useLingui();
  const verify = useMutation({
    mutationFn: (code: string) =>
      answerOf(api.POST('/api/auth/two-factor/verify-totp', { body: { code } })),
    onSuccess: onDone,
  });
  const { data: path } = useQuery({
    queryKey: ['picture', made.totpURI],
    queryFn: () => pictureOf(made.totpURI),
    gcTime: 0,
  });
  return (
    <div className={classes.form}>
      <p>
        <Trans>Scanne l’image avec ton application, puis recopie le code qu’elle montre.</Trans>
      </p>
      {path === undefined ? null : (
        <svg
          className={classes.picture}
          viewBox={`0 0 ${path.size} ${path.size}`}
          role="img"
          aria-label={t`Image à scanner ; la clé est écrite dessous`}
        >
          <path d={path.d} fill="#000" />
        </svg>
      )}
      <code className={classes.secret}>{new URL(made.totpURI).searchParams.get('secret')}</code>
      <CodeForm onCode={verify.mutate} isPending={verify.isPending} error={verify.error} />
    </div>
  );
}

/** One path for all dark modules. */
async function pictureOf(text: string): Promise<{ size: number; d: string }> {
  const { encode } = await import('uqr');
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { size, d: dark.join('') };
}
