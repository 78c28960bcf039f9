import { useLingui } from '@lingui/react/macro';
import { Modal } from '@mantine/core';
import type { DialogProps } from './dialog.js';

/** The window itself. */
export default function DialogWindow({ title, isOpen, onClose, children }: DialogProps) {
  const { t } = useLingui();
  return (
    <Modal
      {...{ opened: isOpen, onClose, title, centered: true }}
      closeButtonProps={{ 'aria-label': t`Renoncer` }}
    >
      {children}
    </Modal>
  );
}
