import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { files } from '../site/files.ts';

/** What an addition has to know of the project that it is made in. */
export interface Project {
  /** The day, `2026-11-25`. */
  today: string;
  has: (file: string) => boolean;
  /** What is in a JSON file of the project. */
  json: (file: string) => unknown;
  /** Ids of the records in a folder of `content`. */
  ids: (folder: string) => string[];
}

/**
 * The project in a folder.
 *
 * @param root the folder
 * @param today the day, `2026-11-25`
 */
export const projectIn = (root: string, today: string): Project => ({
  today,
  has: (file) => existsSync(join(root, file)),
  json: (file) => JSON.parse(readFileSync(join(root, file), 'utf8')),
  ids: (folder) => files('*.json', join(root, 'content', folder)).map((file) => file.replace(/\.json$/, '')),
});

/** The number after the last in a folder whose records have their place in `order`. */
export const nextOrder = (project: Project, folder: string): number =>
  1 +
  Math.max(
    0,
    ...project
      .ids(folder)
      .map((id) => Number((project.json(`content/${folder}/${id}.json`) as { order?: number }).order ?? 0)),
  );
