import { join } from 'node:path';

type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly home: string;
};

/**
 * Where the studio keeps its data when nobody says otherwise: what each system has for it. Training
 * has a folder of its own, so that made-up customers never stand among real ones.
 */
export function defaultDataFolder(
  { platform, env, home }: Surroundings,
  training: boolean,
): string {
  const name = training ? 'toise-training' : 'toise';
  if (env.TOISE_DATA) return training ? `${env.TOISE_DATA}-training` : env.TOISE_DATA;
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), name);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', name);
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), name);
}
