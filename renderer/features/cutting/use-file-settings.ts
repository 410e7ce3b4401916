import { useState } from 'react';
import type { Settings } from '../../../shared/contract/settings.ts';
import { type FileSettings, startingFileSettings } from '../../../shared/cutting/file-settings.ts';
import { useSettings } from '../../app/use-settings.ts';

/** How files are written here: as the last time, and remembered for the next. */
export function useFileSettings(stored: Settings): {
  readonly settings: FileSettings;
  readonly change: (part: Partial<FileSettings>) => void;
} {
  const { change: store } = useSettings();
  const [settings, setSettings] = useState(stored.cuttingFile ?? startingFileSettings(stored));
  return {
    settings,
    change: (part) => {
      const next = { ...settings, ...part };
      setSettings(next);
      store({ cuttingFile: next });
    },
  };
}
