import type { Consortium } from './schema.ts';

/** A record as it should be: Muyu's, shortened. */
export const minimal = {
  id: 'muyu',
  name: 'Consorcio Muyu',
  macroRegion: 'macrosur',
  number: 2,
  department: 'cusco',
  sector: 'multisector',
  firms: 5,
  producerAssociations: false,
  employment: 50,
  startYear: 2007,
  model: ['promotion', 'sales'],
  markets: ['US', 'EU'],
  offer: { en: ['Rugs'], es: ['Alfombras'] },
  channels: { en: ['Retailers'], es: ['Minoristas'] },
  printed: {
    name: 'Consortio Muyu',
    firms: '5',
    region: 'Cuzco',
    sector: 'Multisector',
    employment: '50',
    startYear: '2007',
    model: 'Promocion & Ventas',
    markets: 'USA y la Union Europea',
    offer: 'Alfombras',
    channels: 'Minoristas',
  },
  readings: [{ field: 'department', note: { en: 'Cuzco is spelt Cusco.', es: 'Cuzco se escribe Cusco.' } }],
} satisfies Consortium;

/** The same with changes. */
export const consortium = (changes: Partial<Consortium>): Consortium => ({ ...minimal, ...changes });
