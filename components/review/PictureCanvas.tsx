import { useEffect, useRef } from 'react';
import type { Size } from './geometry';

interface Props {
  original: Blob;
  picture: Size;
  onError: () => void;
}

/** The original pixels. A canvas, as an image could be dragged or copied out from under its boxes. */
export function PictureCanvas({ original, picture, onError }: Props) {
  const ref = useRef<HTMLCanvasElement>(null);
  const failed = useRef(onError);
  failed.current = onError;

  useEffect(() => {
    let isMounted = true;
    createImageBitmap(original).then(
      (bitmap) => {
        if (isMounted) ref.current?.getContext('2d')?.drawImage(bitmap, 0, 0, picture.width, picture.height);
        bitmap.close();
      },
      () => isMounted && failed.current(),
    );
    return () => {
      isMounted = false;
    };
  }, [original, picture]);

  return (
    <canvas ref={ref} className="stage__picture" width={picture.width} height={picture.height} aria-hidden="true" />
  );
}
