import { Button, Textarea, TextInput, type TextInputProps } from '@mantine/core';
import classes from './cooperative.module.css';

type FieldProps = Omit<TextInputProps, 'onChange' | 'value'> & {
  readonly value: string | number;
  readonly onType: (value: string) => void;
};

/** A field of one line. */
export const Field = ({ onType, ...props }: FieldProps) => (
  <TextInput {...props} onChange={({ currentTarget }) => onType(currentTarget.value)} />
);

interface ReasonProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
}

/** Why, for the person who confirms. */
export const Reason = ({ onType, ...props }: ReasonProps) => (
  <Textarea
    {...props}
    onChange={({ currentTarget }) => onType(currentTarget.value)}
    autosize
    minRows={2}
  />
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
