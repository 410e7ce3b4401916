import { resolve } from 'node:path';

export type LaunchArguments = {
  readonly training: boolean;
  readonly data: string | null;
  /** A measurement file the person opened with Toise. */
  readonly file: string | null;
};

/** Endings of the measurement files (JSON) the packed program is registered for; `electron-builder.yml` names the same. */
export const MEASUREMENT_ENDINGS = ['.toise'] as const;

export const isMeasurementFile = (path: string): boolean =>
  MEASUREMENT_ENDINGS.some((ending) => path.toLowerCase().endsWith(ending));

/**
 * What the desktop program was started with. The system and Chromium put switches of their own
 * between ours, so what is not known is passed over.
 */
export function launchArguments(args: readonly string[], workingFolder: string): LaunchArguments {
  const data = args.find((arg) => arg.startsWith('--data='))?.slice('--data='.length);
  const file = args.find((arg) => !arg.startsWith('-') && isMeasurementFile(arg));
  return {
    training: args.includes('--training'),
    data: data ? resolve(workingFolder, data) : null,
    file: file === undefined ? null : resolve(workingFolder, file),
  };
}
