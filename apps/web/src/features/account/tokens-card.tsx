import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { AccessToken, MadeAccessToken, MyCooperative } from '@plusloin/contracts';
import { Card, dateIn, usePlace } from '@plusloin/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queryClient } from '../../app/session.js';
import classes from './account.module.css';
import { revokeToken, tokensQuery } from './queries.js';
import { TokenForm } from './token-form.js';

interface TokensCardProps {
  readonly cooperatives: readonly MyCooperative[];
}

/** What programs ask with in one's name. */
export function TokensCard({ cooperatives }: TokensCardProps) {
  const { t } = useLingui();
  const { data } = useQuery(tokensQuery);
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<MadeAccessToken | null>(null);
  const read = () => queryClient.invalidateQueries({ queryKey: tokensQuery.queryKey });
  const onMade = async (token: MadeAccessToken) => {
    setMade(token);
    setMaking(false);
    await read();
  };
  return (
    <Card title={t`Jetons d’accès`}>
      <p className={classes.lead}>
        <Trans>
          Un jeton laisse un programme demander à ta place, jamais plus que toi. Sans programme, tu
          n’en as pas besoin.
        </Trans>
      </p>
      {made === null ? null : <Made text={made.text} />}
      <Tokens tokens={data?.tokens ?? []} cooperatives={cooperatives} onGone={read} />
      {isMaking ? (
        <TokenForm
          cooperatives={cooperatives}
          onMade={(token) => void onMade(token)}
          onCancel={() => setMaking(false)}
        />
      ) : (
        <Button variant="default" onClick={() => setMaking(true)}>
          {t`Faire un jeton`}
        </Button>
      )}
    </Card>
  );
}

interface TokensProps extends TokensCardProps {
  readonly tokens: readonly AccessToken[];
  readonly onGone: () => Promise<void>;
}

function Tokens({ tokens, cooperatives, onGone }: TokensProps) {
  const { t } = useLingui();
  const revoke = useMutation({ mutationFn: revokeToken, onSettled: onGone });
  return (
    <>
      {revoke.isError ? <p role="alert">{revoke.error.message}</p> : null}
      <ul className={classes.list}>
        {tokens.map((one) => (
          <li key={one.id} className={classes.row}>
            <Token of={one} cooperatives={cooperatives} />
            <Button
              variant="subtle"
              onClick={() => revoke.mutate(one.id)}
              aria-label={t`Retirer ${one.name}`}
            >
              {t`Retirer`}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

const Made = ({ text }: { readonly text: string }) => (
  <div className={classes.form} role="status">
    <p>
      <Trans>Copie ce jeton maintenant : il ne se montre qu’une fois.</Trans>
    </p>
    <code className={classes.secret}>{text}</code>
  </div>
);

function Token({ of, cooperatives }: TokensCardProps & { readonly of: AccessToken }) {
  const { t } = useLingui();
  const place = usePlace();
  const where = cooperatives.find(({ id }) => id === of.cooperativeId)?.name;
  const until = dateIn(place, of.expiresAt.slice(0, 10));
  const used = of.lastUsedAt === null ? null : dateIn(place, of.lastUsedAt.slice(0, 10));
  const parts = [
    of.scope === 'read' ? t`lecture` : t`lecture et écriture`,
    where ?? t`toutes mes coopératives`,
    t`jusqu’au ${until}`,
    used === null ? t`jamais servi` : t`servi le ${used}`,
  ];
  return (
    <div className={classes.told}>
      <strong>{of.name}</strong>
      <span>{parts.join(' · ')}</span>
    </div>
  );
}
