/** Keeps shop keys encrypted at rest. The desktop has the system's keyring, the browser door a file. */
export interface SecretStore {
  get(name: string): Promise<string | null>;
  set(name: string, value: string): Promise<void>;
  delete(name: string): Promise<void>;
}
