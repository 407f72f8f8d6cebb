import { SettingsApp } from '@/components/settings/SettingsApp';
import { mount } from '@/components/ui/mount';

mount(<SettingsApp />);
