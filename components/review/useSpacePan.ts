import { type KeyboardEvent, useRef, useState } from 'react';

/** While the space bar is held the pointer moves the picture. Let go without a drag, it was a press like any other. */
export function useSpacePan() {
  const [isHeld, setIsHeld] = useState(false);
  const wasUsed = useRef(false);
  return {
    isHeld,
    press: (event: KeyboardEvent): void => {
      event.preventDefault();
      if (event.repeat) return;
      wasUsed.current = false;
      setIsHeld(true);
    },
    use: (): void => {
      wasUsed.current = true;
    },
    /** @returns true where the space bar was only pressed */
    release: (): boolean => {
      setIsHeld(false);
      return !wasUsed.current;
    },
    cancel: (): void => setIsHeld(false),
  };
}
