import { useCallback, useState } from 'react';
import { ReviewPage } from './ReviewPage';

interface Props {
  /** `''` where no picture was taken yet. */
  jobId: string;
  readsClipboard: boolean;
  /** Closes the tab. */
  onClose: () => void;
}

/** The review of one picture; without one, the place where it comes in. */
export function ReviewApp({ jobId: given, readsClipboard, onClose }: Props) {
  const [jobId, setJobId] = useState(given);
  const open = useCallback((opened: string) => {
    // Loaded again, the tab shows the same picture as long as its pixels are held.
    history.replaceState(null, '', `?job=${opened}`);
    setJobId(opened);
  }, []);
  return <ReviewPage key={jobId} jobId={jobId} readsClipboard={readsClipboard} onOpen={open} onClose={onClose} />;
}
