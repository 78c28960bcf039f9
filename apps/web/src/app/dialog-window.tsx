import { useLingui } from '@lingui/react/macro';
import { Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { DialogProps } from './dialog.js';

/** The window itself. */
export default function DialogWindow({ title, isOpen, onClose, children }: DialogProps) {
  const { t } = useLingui();
  // Closed at first: it remembers what had the focus only as it opens.
  const [opened, setOpened] = useState(false);
  useEffect(() => setOpened(isOpen), [isOpen]);
  return (
    <Modal
      {...{ opened, onClose, title, size: 'lg', centered: true }}
      closeButtonProps={{ 'aria-label': t`Renoncer` }}
    >
      {children}
    </Modal>
  );
}
