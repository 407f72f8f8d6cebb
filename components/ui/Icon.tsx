const paths = {
  shield: 'M8 1.5 2.5 3.6v4c0 3.3 2.3 5.8 5.5 6.9 3.2-1.1 5.5-3.6 5.5-6.9v-4L8 1.5Z',
  check: 'm3.5 8.5 3 3 6-7',
  cross: 'm4 4 8 8m0-8-8 8',
  plus: 'M8 3v10M3 8h10',
  alert: 'M8 5v4m0 2.4v.1M8 1.8 1.4 13.5h13.2L8 1.8Z',
  stop: 'M5.2 1.8h5.6l3.4 3.4v5.6l-3.4 3.4H5.2l-3.4-3.4V5.2l3.4-3.4ZM8 4.8v3.8m0 2.4v.1',
  info: 'M8 7.2v4M8 4.7v.1M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0Z',
  camera: 'M1.8 4.8h3l1-1.6h4.4l1 1.6h3v8H1.8v-8ZM10.3 8.6a2.3 2.3 0 1 1-4.6 0 2.3 2.3 0 0 1 4.6 0Z',
  picture: 'M1.8 2.8h12.4v10.4H1.8V2.8Zm0 8 3.6-3.6 3 3 2-2 3.8 3.4M11 5.6a.9.9 0 1 1-1.8 0 .9.9 0 0 1 1.8 0Z',
  tags: 'M2 8.3V2h6.3l5.7 5.7-6.3 6.3L2 8.3ZM5.2 5.2v.1',
  key: 'M9.6 6.4 14 2m-2.2 2.2 1.7 1.7M10 9.2a3.4 3.4 0 1 1-6.8 0 3.4 3.4 0 0 1 6.8 0Z',
  larger: 'M9.5 2H14v4.5M14 2 8.8 7.2M6.5 14H2V9.5M2 14l5.2-5.2',
  settings:
    'M2 4.5h7m3 0h2M2 11.5h2m3 0h7M12 4.5a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0Zm-5 7a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0Z',
  trash: 'M2.5 4.2h11M6 4.2V2.3h4v1.9m1.8 0-.6 9.5H4.8l-.6-9.5M6.7 7v4m2.6-4v4',
  mail: 'M1.8 3.5h12.4v9H1.8v-9Zm.3.4L8 8.6l5.9-4.7',
  copy: 'M5.5 5.5h8v8h-8v-8Zm-2 5h-1v-8h8v1',
  region: 'M2 5V2h3m6 0h3v3m0 6v3h-3m-6 0H2v-3M6 8h4M8 6v4',
  element: 'M2.5 2.5h11v4.2m-7 6.8h-4v-11M8.2 8.2l6 2.2-2.7 1.1-1.1 2.7-2.2-6Z',
  chevron: 'm6 4 4 4-4 4',
  earlier: 'm10 4-4 4 4 4',
  page: 'M3.5 1.8h6l3 3v9.4h-9V1.8Zm6 0v3h3M5.8 8h4.4m-4.4 2.8h4.4',
  reload: 'M13.3 6.2A5.6 5.6 0 0 0 3 5.4M2.7 2.6v3h3M2.7 9.8A5.6 5.6 0 0 0 13 10.6m.3 2.8v-3h-3',
} as const;

export type IconName = keyof typeof paths;

/** Decorative: the words beside it say the same. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
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
