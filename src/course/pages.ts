import comeTogether from '../../content/course/come-together.json' with { type: 'json' };
import firstProject from '../../content/course/first-project.json' with { type: 'json' };
import marketAndDesign from '../../content/course/market-and-design.json' with { type: 'json' };
import runIt from '../../content/course/run-it.json' with { type: 'json' };
import understand from '../../content/course/understand.json' with { type: 'json' };
import type { Localized } from '../site/languages.ts';

/** A module's page. */
export interface ModulePage {
  /** Path below the language: `course/understand`. */
  path: string;
  title: Localized;
  description: Localized;
}

/** The pages of the modules in their order: what the sidebar and the list of all pages need of them. */
export const modulePages: ModulePage[] = [understand, comeTogether, firstProject, marketAndDesign, runIt].map(
  ({ id, title, description }) => ({ path: `course/${id}`, title, description }),
);
