import { useLingui } from '@lingui/react/macro';
import { Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { SheetProps } from './sheet.js';

/** Opens once it is there: only so does it know where to give the focus back. */
export default function Window({ title, isOpen, onClose, children }: SheetProps) {
  const { t } = useLingui();
  const [isOpened, setIsOpened] = useState(false);
  useEffect(() => setIsOpened(isOpen), [isOpen]);
  return (
    <Modal
      {...{ opened: isOpened, onClose, title, size: 'lg', centered: true }}
      closeButtonProps={{ 'aria-label': t`Renoncer` }}
    >
      {children}
    </Modal>
  );
}
