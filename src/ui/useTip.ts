import {
  type FocusEvent,
  type PointerEvent,
  type RefObject,
  type ToggleEvent,
  useEffect,
  useRef,
  useState,
} from 'react';

/** Milliseconds: a pointer that only passes opens nothing; one on its way to the tip does not close it. */
const afterEnter = 80;
const afterLeave = 250;

type Tip = {
  open: boolean;
  button: RefObject<HTMLButtonElement | null>;
  tip: RefObject<HTMLDivElement | null>;
  ofButton: {
    onClick: () => void;
    onFocus: (event: FocusEvent) => void;
    onBlur: (event: FocusEvent) => void;
    onPointerEnter: (event: PointerEvent) => void;
    onPointerLeave: () => void;
  };
  ofTip: {
    onBeforeToggle: (event: ToggleEvent<HTMLDivElement>) => void;
    onPointerEnter: () => void;
    onPointerLeave: () => void;
    onBlur: (event: FocusEvent) => void;
  };
};

/**
 * A native popover that comes where a pointer rests or the keyboard arrives, and stays as long as either is on its
 * button or on itself. Once pressed it stays until it is dismissed; Escape dismisses it in any case.
 */
export function useTip(): Tip {
  const button = useRef<HTMLButtonElement>(null);
  const tip = useRef<HTMLDivElement>(null);
  const timer = useRef(0);
  const isPinned = useRef(false);
  const [open, setOpen] = useState(false);
  const isWithin = (target: EventTarget | null): boolean =>
    target instanceof Node &&
    (button.current?.contains(target) === true || tip.current?.contains(target) === true);
  const later = (act: () => void, delay: number): void => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(act, delay);
  };
  const show = (): void => {
    if (button.current && !tip.current?.matches(':popover-open')) {
      tip.current?.showPopover({ source: button.current });
    }
  };
  const hide = (): void => {
    const isHeld = document.activeElement?.matches(':focus-visible') && isWithin(document.activeElement);
    if (!isPinned.current && !isHeld) tip.current?.hidePopover();
  };
  const leave = (): void => later(hide, afterLeave);
  const stay = (): void => clearTimeout(timer.current);
  const blur = ({ relatedTarget }: FocusEvent): void => {
    // Without a new place the focus is lost to a press on plain text, or to another window.
    if (relatedTarget !== null && !isWithin(relatedTarget)) tip.current?.hidePopover();
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    open,
    button,
    tip,
    ofButton: {
      onClick: () => {
        isPinned.current = true;
      },
      onFocus: ({ target, relatedTarget }) => {
        // What comes back from the tip itself has just been dismissed.
        if (target.matches(':focus-visible') && !isWithin(relatedTarget)) show();
      },
      onBlur: blur,
      onPointerEnter: ({ pointerType }) => {
        if (pointerType !== 'touch') later(show, afterEnter);
      },
      onPointerLeave: leave,
    },
    ofTip: {
      onBeforeToggle: ({ newState }) => {
        setOpen(newState === 'open');
        if (newState === 'closed') isPinned.current = false;
      },
      onPointerEnter: stay,
      onPointerLeave: leave,
      onBlur: blur,
    },
  };
}
