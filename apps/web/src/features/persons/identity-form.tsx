import { useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import type { Identity } from '@plusloin/contracts';
import { useState, type FormEvent } from 'react';
import classes from './persons.module.css';

interface IdentityFormProps {
  readonly initial?: Identity | undefined;
  readonly submitLabel: string;
  readonly onSubmit: (identity: Identity) => void;
  readonly isPending: boolean;
  readonly error: string | undefined;
}

type Field = keyof Identity;

/** Who a person is; a name is enough. What stays empty is not kept. */
export function IdentityForm(props: IdentityFormProps) {
  const { initial, submitLabel, onSubmit, isPending, error } = props;
  const fields = useFields();
  const [values, setValues] = useState<Partial<Record<Field, string>>>({ ...initial });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(identityOf(values));
  };
  return (
    <form className={classes.form} onSubmit={submit} autoComplete="off">
      {fields.map(({ field, label, type }) => (
        <TextInput
          key={field}
          {...{ label, type }}
          required={field === 'name'}
          value={values[field] ?? ''}
          onChange={({ currentTarget: { value } }) => setValues({ ...values, [field]: value })}
          error={field === 'name' ? error : undefined}
          {...(field === 'name' && { 'data-autofocus': true })}
        />
      ))}
      <Button type="submit" loading={isPending} disabled={(values.name ?? '').trim() === ''}>
        {submitLabel}
      </Button>
    </form>
  );
}

/** The fields of an identity and what people call them, in the order of a form. */
export function useFields(): readonly { field: Field; label: string; type: string }[] {
  const { t } = useLingui();
  return [
    { field: 'name', label: t`Nom`, type: 'text' },
    { field: 'address', label: t`Adresse`, type: 'text' },
    { field: 'phone', label: t`Téléphone`, type: 'tel' },
    { field: 'email', label: t`E-mail`, type: 'email' },
    { field: 'nationalNumber', label: t`Numéro national`, type: 'text' },
    { field: 'bornOn', label: t`Date de naissance`, type: 'date' },
    { field: 'iban', label: t`IBAN`, type: 'text' },
  ];
}

function identityOf(values: Partial<Record<Field, string>>): Identity {
  const filled = Object.entries(values).filter(([, value]) => value.trim() !== '');
  return { name: '', ...Object.fromEntries(filled) };
}
