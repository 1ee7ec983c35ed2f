import { licence } from '../data/data-set.ts';
import { mediaType } from '../data/files.ts';
import type { JsonLd } from '../site/json-ld.ts';
import type { Language } from '../site/languages.ts';
import { dataEndings, dataPath, pictureEndings, picturePath } from './files.ts';
import type { ShownFigure } from './shown.ts';

const pictureTypes = { svg: 'image/svg+xml', png: 'image/png' };

/**
 * A chart as schema.org describes it: its data, and the pictures of them.
 *
 * @param page its page, absolute
 * @param file absolute address of a file of the site
 */
export const chartNode = (
  { chart, title, description, measure, source }: ShownFigure,
  language: Language,
  page: string,
  file: (path: string) => string,
): JsonLd => ({
  '@type': 'Dataset',
  name: title,
  description,
  variableMeasured: measure,
  inLanguage: language,
  license: licence.path,
  isAccessibleForFree: true,
  citation: source,
  url: page,
  distribution: dataEndings.map((ending) => ({
    '@type': 'DataDownload',
    contentUrl: file(dataPath(chart.id, ending)),
    encodingFormat: mediaType(`.${ending}`).replace(/;.*/, ''),
  })),
  image: pictureEndings.map((ending) => ({
    '@type': 'ImageObject',
    contentUrl: file(picturePath(chart.id, language, ending)),
    encodingFormat: pictureTypes[ending],
  })),
});
