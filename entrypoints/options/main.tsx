import { i18n } from '#i18n';
import { SettingsApp } from '@/components/settings/SettingsApp';
import { mount } from '@/components/ui/mount';

mount(<SettingsApp />, i18n.t('settings.pageTitle'));
