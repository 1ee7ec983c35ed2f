import type { Consortium } from '../consortia/schema.ts';
import type { FigureData } from './figure.ts';
import { both } from './labels.ts';

/** Every consortium with its firms and its people. */
export const eachData = (consortia: Consortium[]): FigureData => ({
  series: [
    { id: 'firms', label: both('figures.firms') },
    { id: 'people', label: both('figures.people') },
  ],
  rows: consortia.map(({ id, name, firms, employment, producerAssociations }) => ({
    id,
    label: { en: name, es: name },
    cells: [firms, employment].map((value) => ({ value, from: [`catalogue/${id}`] })),
    hasAssociations: producerAssociations,
  })),
});
