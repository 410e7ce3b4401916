import type { Request } from '../../shared/contract/contract.ts';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../../shared/contract/settings.ts';
import type { SettingRepository } from '../db/repositories/setting-repository.ts';
import type { ServiceContext } from './service-context.ts';

type Dependencies = Pick<ServiceContext, 'db' | 'publish'> & {
  readonly settings: SettingRepository;
};

const FIELDS = Object.entries(settingsSchema.shape);

/** The shop's settings; what was never set, or no longer fits, has its default. */
export function createSettingService({ db, publish, settings }: Dependencies) {
  const get = (): Settings => {
    const stored = settings.all();
    const fitting = FIELDS.filter(([name, schema]) => schema.safeParse(stored[name]).success);
    return {
      ...DEFAULT_SETTINGS,
      ...Object.fromEntries(fitting.map(([name]) => [name, stored[name]])),
    };
  };

  const save = db.transaction((changes: Request<'settings:set'>) => {
    for (const [name, value] of Object.entries(changes)) {
      if (value !== undefined) settings.save(name, value);
    }
  });

  return {
    get,
    set: (changes: Request<'settings:set'>): Settings => {
      save.immediate(changes);
      publish(['settings']);
      return get();
    },
  };
}
