import { Toast } from '@base-ui/react/toast';
import { type ReactNode, useMemo } from 'react';
import { i18n } from '#i18n';
import { IconButton } from './Button';
import { Icon } from './Icon';
import './Toasts.css';

/** Gives everything inside a place to say in one sentence what was done, or why not. */
export function Toasts({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider limit={2} timeout={6000}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="toasts" aria-label={i18n.t('ui.messages')}>
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList() {
  const { toasts, close } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className="toast">
      <Toast.Content className="toast__content">
        <Icon name={toast.type === 'failed' ? 'stop' : 'check'} />
        <Toast.Description className="toast__text" />
        <IconButton label={i18n.t('ui.dismiss')} icon="cross" onClick={() => close(toast.id)} />
      </Toast.Content>
    </Toast.Root>
  ));
}

/** Says a sentence; failures are announced at once. */
export function useSay() {
  const { add } = Toast.useToastManager();
  return useMemo(
    () => ({
      done: (sentence: string) => void add({ description: sentence, type: 'done' }),
      failed: (sentence: string) => void add({ description: sentence, type: 'failed', priority: 'high' }),
    }),
    [add],
  );
}
