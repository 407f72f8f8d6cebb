import { Toasts } from '@/components/ui/Toasts';
import { Composer } from './Composer';
import './ComposerApp.css';

export function ComposerApp({ isPopup }: { isPopup: boolean }) {
  return (
    <Toasts>
      <Composer isPopup={isPopup} />
    </Toasts>
  );
}
