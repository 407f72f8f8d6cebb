import { useEffect, useState } from 'react';

export const sectionIds = ['needed', 'always', 'runbook', 'evidence'] as const;
export type SectionId = (typeof sectionIds)[number];

/** Optional fields start folded, so that what the severity asks for is seen first. */
const atStart: Readonly<Record<SectionId, boolean>> = { needed: true, always: false, runbook: true, evidence: true };
const allOpen: Readonly<Record<SectionId, boolean>> = { needed: true, always: true, runbook: true, evidence: true };

/** Which parts are unfolded, and the way to a place in any of them. */
export function useGoTo() {
  const [open, setOpen] = useState(atStart);
  const [wanted, setWanted] = useState<string>();

  useEffect(() => {
    if (wanted === undefined) return;
    // A part that was just unfolded is there by then. Not by animation frame: a page in the background has none.
    const timer = setTimeout(() => {
      focusPlace(wanted);
      setWanted(undefined);
    });
    return () => clearTimeout(timer);
  }, [wanted]);

  return {
    isOpen: (section: SectionId) => open[section],
    setOpen: (section: SectionId, isOpen: boolean) => setOpen((before) => ({ ...before, [section]: isOpen })),
    goTo: (anchor: string) => {
      if (!document.getElementById(anchor)) setOpen(allOpen);
      setWanted(anchor);
    },
  };
}

function focusPlace(anchor: string): void {
  const place = document.getElementById(anchor);
  if (!place) return;
  const isGroup = place.getAttribute('role') === 'radiogroup';
  const target = isGroup
    ? (place.querySelector<HTMLElement>('[role=radio][tabindex="0"], [role=radio]') ?? place)
    : place;
  target.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
}
