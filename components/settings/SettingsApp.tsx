import { Toasts } from '@/components/ui/Toasts';
import { Settings } from './Settings';

export function SettingsApp() {
  return (
    <Toasts>
      <Settings />
    </Toasts>
  );
}
