import { Button } from '@mantine/core';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

interface MoreProps {
  readonly of: Pick<
    UseInfiniteQueryResult,
    'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'
  >;
  readonly children: ReactNode;
}

/** Asks for the next page of a list, while there is one. */
export function More({ of, children }: MoreProps) {
  if (!of.hasNextPage) return null;
  return (
    <Button
      {...{ variant: 'default', loading: of.isFetchingNextPage }}
      onClick={() => void of.fetchNextPage()}
    >
      {children}
    </Button>
  );
}
