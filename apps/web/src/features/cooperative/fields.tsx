import { Button, TextInput, type TextInputProps } from '@mantine/core';
import { lazy, Suspense } from 'react';
import classes from './cooperative.module.css';
import type { ReasonProps } from './reason-field.js';

type FieldProps = Omit<TextInputProps, 'onChange' | 'value'> & {
  readonly value: string | number;
  readonly onType: (value: string) => void;
};

/** A field of one line. */
export const Field = ({ onType, ...props }: FieldProps) => (
  <TextInput {...props} onChange={({ currentTarget }) => onType(currentTarget.value)} />
);

const ReasonField = lazy(() => import('./reason-field.js'));

/** Why, for the person who confirms; asked only where something is proposed. */
export const Reason = (props: ReasonProps) => (
  <Suspense>
    <ReasonField {...props} />
  </Suspense>
);

interface SubmitProps {
  readonly label: string;
  readonly isReady?: boolean;
  readonly isPending: boolean;
  readonly error: string | undefined;
}

/** What the server refused, and the button that asks. */
export const Submit = ({ label, isReady = true, isPending, error }: SubmitProps) => (
  <>
    <Refusal error={error} />
    <div>
      <Button type="submit" loading={isPending} disabled={!isReady}>
        {label}
      </Button>
    </div>
  </>
);

/** The sentence of the server, read out at once; nothing where it refused nothing. */
export const Refusal = ({ error }: { readonly error: string | undefined }) =>
  error === undefined ? null : (
    <p className={classes.error} role="alert">
      {error}
    </p>
  );
