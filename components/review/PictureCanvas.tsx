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
        const context = isMounted && ref.current?.getContext('2d');
        if (context) {
          // Transparent pixels are painted on white.
          context.fillStyle = '#fff';
          context.fillRect(0, 0, picture.width, picture.height);
          context.drawImage(bitmap, 0, 0, picture.width, picture.height);
        }
        bitmap.close();
      },
      () => isMounted && failed.current(),
    );
    return () => {
      isMounted = false;
    };
  }, [original, picture]);

  return (
    <div className="stage__picture" aria-hidden="true">
      <canvas ref={ref} width={picture.width} height={picture.height} />
    </div>
  );
}
