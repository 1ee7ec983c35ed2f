/** What a book keeps of each firm and year. */
export const firmFields = ['sales', 'exports', 'women', 'men', 'markets'] as const;

/** What it keeps of the group itself in each year. */
export const groupFields = [
  'meetings',
  'fundIn',
  'fundOut',
  'fundLeft',
  'activities',
  'activitiesCost',
  'activitiesApart',
  'activityNames',
  'otherChanges',
] as const;

/** A figure or a text of a firm in a year. */
export type FirmField = (typeof firmFields)[number];

/** A figure or a text of the group in a year. */
export type GroupField = (typeof groupFields)[number];

export type Field = FirmField | GroupField;

/** How a field is filled: an amount, a whole number, names of countries, or a text. */
export type Kind = 'money' | 'count' | 'markets' | 'text';

const kinds: Record<Field, Kind> = {
  sales: 'money',
  exports: 'money',
  women: 'count',
  men: 'count',
  markets: 'markets',
  meetings: 'count',
  fundIn: 'money',
  fundOut: 'money',
  fundLeft: 'money',
  activities: 'count',
  activitiesCost: 'money',
  activitiesApart: 'money',
  activityNames: 'text',
  otherChanges: 'text',
};

export const kindOf = (field: Field): Kind => kinds[field];

/** Whether a field holds a number. */
export const isNumeric = (field: Field): boolean => /money|count/.test(kinds[field]);

/** The fields of a firm, or those of the group. */
export const fieldsOf = (who: string): readonly Field[] => (who === groupId ? groupFields : firmFields);

/** Stands for the group where a firm's id stands else. */
export const groupId = 'group';
