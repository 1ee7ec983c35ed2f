import type { WordKey } from './words.ts';

/** A page that is made from data and not written in `content/docs`. */
export interface OwnPage {
  /** Path below the language, without slashes around it. */
  path: string;
  title: WordKey;
  description: WordKey;
}

/** The pages that are made from data, one of each in every language; those of single records are not here. */
export const ownPages = {
  catalogue: { path: 'catalogue', title: 'catalogue.title', description: 'catalogue.description' },
  catalogueCharts: {
    path: 'catalogue/charts',
    title: 'figures.catalogueTitle',
    description: 'figures.catalogueDescription',
  },
  charts: { path: 'charts', title: 'figures.title', description: 'figures.description' },
  compare: { path: 'catalogue/compare', title: 'compare.title', description: 'compare.description' },
  alike: { path: 'catalogue/alike', title: 'alike.title', description: 'alike.description' },
  facts: { path: 'facts', title: 'facts.title', description: 'facts.description' },
  sources: { path: 'about/sources', title: 'sources.title', description: 'sources.description' },
  news: { path: 'about/news', title: 'news.title', description: 'news.description' },
  handbook: { path: 'guide/print', title: 'handbook.title', description: 'handbook.description' },
  tools: { path: 'tools', title: 'tools.title', description: 'tools.description' },
  readiness: { path: 'tools/readiness', title: 'readiness.title', description: 'readiness.description' },
  flash: { path: 'tools/flash-evaluation', title: 'flash.title', description: 'flash.description' },
  together: {
    path: 'tools/flash-evaluation/together',
    title: 'together.title',
    description: 'together.description',
  },
  monitoring: { path: 'tools/monitoring', title: 'book.title', description: 'book.description' },
  course: { path: 'course', title: 'course.title', description: 'course.description' },
  courseFacilitator: {
    path: 'course/facilitator',
    title: 'course.facilitator.title',
    description: 'course.facilitator.description',
  },
  courseCompletion: {
    path: 'course/completion',
    title: 'course.completion.title',
    description: 'course.completion.description',
  },
  courseJudge: { path: 'course/judge', title: 'course.judge.title', description: 'course.judge.description' },
  courseFollowUp: {
    path: 'course/follow-up',
    title: 'course.followUp.title',
    description: 'course.followUp.description',
  },
  poster: { path: 'share/poster', title: 'poster.title', description: 'poster.description' },
  leaflet: { path: 'share/leaflet', title: 'leaflet.title', description: 'leaflet.description' },
  siteIndex: { path: 'site-index', title: 'siteIndex.title', description: 'siteIndex.description' },
} as const satisfies Record<string, OwnPage>;
