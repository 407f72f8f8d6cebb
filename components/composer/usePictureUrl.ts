import { useEffect, useState } from 'react';
import { pictureItem } from '@/lib/drafts/picture-item';

/** Address of a stored picture for an `img`, for as long as it is shown. */
export function usePictureUrl(id: string | undefined): string | undefined {
  const [url, setUrl] = useState<string>();

  useEffect(() => {
    if (id === undefined) return;
    let shown: string | undefined;
    let isGone = false;
    pictureItem.read(id).then((png) => {
      if (isGone || !png) return;
      shown = URL.createObjectURL(new Blob([png], { type: 'image/png' }));
      setUrl(shown);
    });
    return () => {
      isGone = true;
      if (shown) URL.revokeObjectURL(shown);
    };
  }, [id]);

  return url;
}
