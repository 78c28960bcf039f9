import { useId, type ReactNode } from 'react';
import classes from './drop-down.module.css';

interface DropDownProps {
  /** What the button shows and is called. */
  readonly button: ReactNode;
  readonly buttonClass?: string | undefined;
  /** Under the bar at the top, at its start or end, or above the one at the foot. */
  readonly side: 'start' | 'end' | 'above';
  readonly children: ReactNode;
}

/**
 * A button that opens a panel beside the bar. The browser itself closes it with Escape or a click
 * elsewhere, and gives the focus back.
 */
export function DropDown({ button, buttonClass, side, children }: DropDownProps) {
  const id = useId();
  return (
    <>
      <button type="button" className={buttonClass} popoverTarget={id}>
        {button}
      </button>
      <div className={classes.panel} data-side={side} id={id} popover="auto">
        {children}
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly icon?: ReactNode;
  /** Of several, the one in force; absent where it is a deed. */
  readonly isChosen?: boolean;
  readonly language?: string;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** A line of a panel, which closes when it is chosen. */
export function Choice({ icon, isChosen, language, onChoose, children }: ChoiceProps) {
  return (
    <button
      type="button"
      className={classes.choice}
      lang={language}
      aria-pressed={isChosen}
      onClick={({ currentTarget }) => {
        currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
        onChoose();
      }}
    >
      {icon}
      <span>{children}</span>
    </button>
  );
}
