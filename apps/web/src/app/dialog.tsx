import { lazy, Suspense, useState, type ReactNode } from 'react';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question over the page. What draws it is loaded with the first one that is asked. */
export function Dialog(props: DialogProps) {
  const [wasOpen, setWasOpen] = useState(false);
  if (props.isOpen && !wasOpen) setWasOpen(true);
  if (!wasOpen) return null;
  // It stays once it was open: as it closes, it gives the focus back.
  return (
    <Suspense>
      <DialogWindow {...props} />
    </Suspense>
  );
}

const DialogWindow = lazy(() => import('./dialog-window.js'));
