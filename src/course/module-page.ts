import type { ModulePlan } from './progress.ts';

/** What the page of a module gives its script; all else stands in the page. */
export interface ModulePageData {
  plan: ModulePlan;
  words: Record<string, string>;
  /** Words of the buttons that keep the state. */
  device: Record<string, string>;
}

/** What a page that shows how far one is in all modules gives its script. */
export interface OverviewPageData extends Omit<ModulePageData, 'plan'> {
  plans: ModulePlan[];
}
