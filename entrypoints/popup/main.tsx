import { i18n } from '#i18n';
import { ComposerApp } from '@/components/composer/ComposerApp';
import { mount } from '@/components/ui/mount';

mount(<ComposerApp isPopup />, i18n.t('extension.name'));
