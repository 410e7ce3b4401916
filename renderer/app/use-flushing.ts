import { useEffect } from 'react';

import { useStudioClient } from './StudioProvider.tsx';

/**
 * Stores what waits when the screen or the window goes away, and when the studio is there again.
 * `flush` has to be the same function every time.
 */
export function useFlushing(flush: () => void): void {
  const { connection } = useStudioClient();
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    const forget = connection.subscribe(() => {
      if (connection.current() === 'connected') flush();
    });
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      forget();
      flush();
    };
  }, [flush, connection]);
}
