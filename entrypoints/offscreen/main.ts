import { startPictureHost } from '@/lib/pictures/picture-host';

startPictureHost();
