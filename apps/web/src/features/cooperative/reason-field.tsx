import { Textarea } from '@mantine/core';

export interface ReasonProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly placeholder?: string;
  readonly error?: string | undefined;
}

/** A field that grows with what is written. */
export default function ReasonField({ onType, ...props }: ReasonProps) {
  return (
    <Textarea
      {...props}
      onChange={({ currentTarget }) => onType(currentTarget.value)}
      autosize
      minRows={2}
    />
  );
}
