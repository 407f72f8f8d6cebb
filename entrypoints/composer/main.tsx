import { ComposerApp } from '@/components/composer/ComposerApp';
import { mount } from '@/components/ui/mount';

mount(<ComposerApp isPopup={false} />);
