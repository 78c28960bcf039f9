import { useLingui } from '@lingui/react/macro';
import { PasswordInput } from '@mantine/core';

/** What makes a password strong. */
export const LONG_ENOUGH = 12;

interface PasswordProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
}

/** A password to be chosen. */
export function NewPassword({ value, onChange, error }: PasswordProps) {
  const { t } = useLingui();
  return (
    <PasswordInput
      label={t`Nouveau mot de passe`}
      description={t`Au moins 12 caractères, par exemple quatre mots.`}
      autoComplete="new-password"
      maxLength={128}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': t`Montrer le mot de passe` }}
      error={error}
    />
  );
}

/** The one that holds, asked again before something weighty. */
export function CurrentPassword({ value, onChange, error }: PasswordProps) {
  const { t } = useLingui();
  return (
    <PasswordInput
      label={t`Mot de passe actuel`}
      autoComplete="current-password"
      maxLength={128}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': t`Montrer le mot de passe` }}
      error={error}
    />
  );
}
