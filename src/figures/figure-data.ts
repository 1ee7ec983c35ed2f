import type { Consortium } from '../consortia/schema.ts';
import { eachData } from './each-data.ts';
import { factData } from './fact-data.ts';
import type { FigureData, Figures } from './figure.ts';
import { groupData } from './group-data.ts';
import type { ChartSource } from './schema.ts';
import { shareData } from './share-data.ts';
import { sizeData } from './size-data.ts';

/**
 * The data of a chart.
 *
 * @param facts all figures
 * @param consortia all consortia in the order of the annex
 * @throws Error where it names a fact that there is none of
 */
export function figureData(source: ChartSource, facts: Figures, consortia: Consortium[]): FigureData {
  switch (source.kind) {
    case 'groups':
      return groupData(source, consortia);
    case 'shares':
      return shareData(source, consortia);
    case 'sizes':
      return sizeData(source, consortia);
    case 'each':
      return eachData(consortia);
    case 'facts':
      return factData(source, facts);
  }
}
