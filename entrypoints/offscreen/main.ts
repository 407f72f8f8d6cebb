import { send } from '@/lib/messaging/send';
import { startPictureHost } from '@/lib/pictures/picture-host';

startPictureHost(async (values) => (await send('labels.assign', { values })).labels);
