import type { JsonLd } from '../site/json-ld.ts';
import type { Language } from '../site/languages.ts';
import type { CourseModule } from './schema.ts';
import { minutesOf } from './timing.ts';

/** The course on its page, or a part of it. */
interface CoursePage {
  title: string;
  description: string;
  language: Language;
  /** Absolute. */
  url: string;
}

/** Minutes as schema.org writes a duration: 95 → `PT95M`. */
const duration = (minutes: number) => `PT${minutes}M`;

/** A module as schema.org describes it. */
export const moduleNode = (
  module: CourseModule,
  { title, description, language, url }: CoursePage,
  course: { title: string; url: string },
): JsonLd => ({
  '@type': 'LearningResource',
  '@id': url,
  name: title,
  description,
  inLanguage: language,
  position: module.order,
  teaches: module.aims.map((aim) => aim[language]),
  timeRequired: duration(minutesOf(module)),
  isAccessibleForFree: true,
  isPartOf: { '@type': 'Course', name: course.title, url: course.url },
  url,
});

/**
 * The course as schema.org describes it. Nobody provides it but the site: it is self-paced.
 *
 * @param modules addresses of the modules' pages, where they are described
 */
export const courseNode = ({ title, description, language, url }: CoursePage, modules: string[]): JsonLd => ({
  '@type': 'Course',
  name: title,
  description,
  inLanguage: language,
  hasPart: modules.map((module) => ({ '@id': module })),
  url,
});
