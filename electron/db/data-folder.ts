import { join } from 'node:path';

/** Where everything stands in a data folder. */
export const databaseFile = (dataFolder: string): string => join(dataFolder, 'toise.sqlite');
export const backupsFolder = (dataFolder: string): string => join(dataFolder, 'backups');
export const attachmentsFolder = (dataFolder: string): string => join(dataFolder, 'attachments');
export const lockFile = (dataFolder: string): string => join(dataFolder, 'studio.lock');

/** A file that is still being written ends so; one found at the start was left by a crash. */
export const UNFINISHED = '.unfinished';
