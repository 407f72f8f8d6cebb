import type { ComponentProps } from 'react';

const paths = {
  draw: 'M2.2 5V2.2H5M11 2.2h2.8V5M13.8 11v2.8H11M5 13.8H2.2V11M8 5.4v5.2M5.4 8h5.2',
  hand: 'M8 2v12M2 8h12M8 2 6.2 3.8M8 2l1.8 1.8M8 14l-1.8-1.8M8 14l1.8-1.8M2 8l1.8-1.8M2 8l1.8 1.8M14 8l-1.8-1.8M14 8l-1.8 1.8',
  undo: 'M5.4 2.6 2.4 5.6l3 3M2.8 5.6h6.4a4.2 4.2 0 0 1 0 8.4H6',
  redo: 'm10.6 2.6 3 3-3 3M13.2 5.6H6.8a4.2 4.2 0 0 0 0 8.4H10',
  minus: 'M3 8h10',
  plus: 'M8 3v10M3 8h10',
  remove: 'M2.5 4.2h11M6 4.2V2.3h4v1.9m1.8 0-.6 9.5H4.8l-.6-9.5',
  eye: 'M1.4 8S3.8 3.6 8 3.6 14.6 8 14.6 8 12.2 12.4 8 12.4 1.4 8 1.4 8Zm8.5 0a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0Z',
  target: 'M8 1.6v3M8 11.4v3M1.6 8h3M11.4 8h3M12 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z',
  chevron: 'm4 6 4 4 4-4',
  arrow: 'M2.5 13.5 13 3M13 3H7.4M13 3v5.6',
  text: 'M3 4.6V2.8h10v1.8M8 2.8v10.4M6 13.2h4',
  step: 'M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0ZM6.7 6.2 8.3 5v6.2',
  crop: 'M4.4 1.4v10.2h10.2M1.4 4.4h10.2v10.2',
} as const;

export type GlyphName = keyof typeof paths;

/** The picture tools' own icons, decorative. */
export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg className="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

interface Props extends Omit<ComponentProps<'button'>, 'type'> {
  label: string;
  glyph: GlyphName;
  /** Whether the label is shown beside the icon. */
  isWide?: boolean;
}

export function GlyphButton({ label, glyph, isWide, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className="button"
      data-look="plain"
      data-square={isWide ? undefined : ''}
      aria-label={isWide ? undefined : label}
      title={isWide ? undefined : label}
    >
      <Glyph name={glyph} />
      {isWide && label}
    </button>
  );
}
