import type { Localized } from '../site/languages.ts';
import type { CourseModule } from './schema.ts';

/** A text of a module with the field in which it stands. */
export interface FieldText {
  field: string;
  text: Localized;
}

/** Every text of a module. */
export function textsOf(module: CourseModule): FieldText[] {
  const { title, description, paths, exercise, facilitator } = module;
  const one = (field: string, text: Localized | undefined): FieldText[] => (text ? [{ field, text }] : []);
  const list = (field: string, texts: Localized[]) =>
    texts.flatMap((text, place) => one(`${field}.${place}`, text));
  return [
    ...one('title', title),
    ...one('description', description),
    ...list('aims', module.aims),
    ...one('paths.begin', paths.begin),
    ...one('paths.advanced', paths.advanced),
    ...one('exercise.title', exercise.title),
    ...list('exercise.steps', exercise.steps),
    ...module.questions.flatMap((question, place) => [
      ...one(`questions.${place}.text`, question.text),
      ...question.options.flatMap((option, at) => [
        ...one(`questions.${place}.options.${at}.text`, option.text),
        ...one(`questions.${place}.options.${at}.why`, option.why),
      ]),
    ]),
    ...facilitator.segments.flatMap(({ what }, place) => one(`facilitator.segments.${place}.what`, what)),
    ...list('facilitator.prompts', facilitator.prompts),
    ...one('facilitator.watch', facilitator.watch),
  ];
}
