import type { SecretStore } from '../../secrets.ts';

/** Forgets everything when the program ends: for training, and where nothing better can be had. */
export function memorySecrets(): SecretStore {
  const kept = new Map<string, string>();
  return {
    get: async (name) => kept.get(name) ?? null,
    set: async (name, value) => void kept.set(name, value),
    delete: async (name) => void kept.delete(name),
  };
}
