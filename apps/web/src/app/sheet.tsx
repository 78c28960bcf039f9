import { lazy, Suspense, useState, type ReactNode } from 'react';

export interface SheetProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const Window = lazy(() => import('./window.js'));

/** A form over the page; what draws windows is fetched when the first one is opened. */
export function Sheet(props: SheetProps) {
  const [isWanted, setIsWanted] = useState(false);
  if (props.isOpen && !isWanted) setIsWanted(true);
  if (!isWanted) return null;
  return (
    <Suspense>
      <Window {...props} />
    </Suspense>
  );
}
