import { useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { MadeAccessToken, MyCooperative, NewAccessToken } from '@plusloin/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { answerOf, api } from '../../app/api.js';
import classes from './account.module.css';

interface TokenFormProps {
  readonly cooperatives: readonly MyCooperative[];
  readonly onMade: (token: MadeAccessToken) => void;
  readonly onCancel: () => void;
}

/** For what, where and how long; as little of each as will do. */
export function TokenForm({ cooperatives, onMade, onCancel }: TokenFormProps) {
  const { t } = useLingui();
  const [wish, setWish] = useState({ name: '', scope: 'read', cooperativeId: '', days: '90' });
  const make = useMutation({
    mutationFn: () =>
      answerOf<MadeAccessToken>(api.POST('/api/me/tokens', { body: bodyOf(wish) })),
    onSuccess: onMade,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.mutate();
  };
  const field: Field = (name) => ({
    value: wish[name],
    onChange: ({ currentTarget: { value } }) => setWish({ ...wish, [name]: value }),
  });
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label={t`Pour quel programme ?`}
        maxLength={120}
        {...field('name')}
        error={make.error?.message}
        data-autofocus
      />
      <Limits cooperatives={cooperatives} field={field} />
      <div className={classes.buttons}>
        <Button type="submit" loading={make.isPending} disabled={wish.name.trim() === ''}>
          {t`Faire le jeton`}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t`Renoncer`}
        </Button>
      </div>
    </form>
  );
}

/** A field of the wish, for an input or a choice. */
type Field = (name: keyof Wish) => {
  value: string;
  onChange: (event: { currentTarget: { value: string } }) => void;
};

interface LimitsProps extends Pick<TokenFormProps, 'cooperatives'> {
  readonly field: Field;
}

function Limits({ cooperatives, field }: LimitsProps) {
  const { t } = useLingui();
  return (
    <>
      <NativeSelect label={t`Ce qu’il peut faire`} {...field('scope')}>
        <option value="read">{t`lecture`}</option>
        <option value="write">{t`lecture et écriture`}</option>
      </NativeSelect>
      <NativeSelect label={t`Où`} {...field('cooperativeId')}>
        <option value="">{t`toutes mes coopératives`}</option>
        {cooperatives.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect label={t`Combien de temps`} {...field('days')}>
        <option value="30">{t`30 jours`}</option>
        <option value="90">{t`90 jours`}</option>
        <option value="365">{t`un an`}</option>
      </NativeSelect>
    </>
  );
}

interface Wish {
  readonly name: string;
  readonly scope: string;
  readonly cooperativeId: string;
  readonly days: string;
}

const bodyOf = ({ name, scope, cooperativeId, days }: Wish): NewAccessToken => ({
  ...{ name, scope: scope === 'write' ? 'write' : 'read', days: Number(days) },
  ...(cooperativeId !== '' && { cooperativeId }),
});
