/** Follows the system's colour scheme unless the address says `?theme=light` or `?theme=dark`. */
export function applyTheme(): void {
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
}
