/** A number that needs no passport: it identifies something and measures nothing. */
interface AllowedFigure {
  pattern: RegExp;
  reason: string;
  /** A text that the pattern takes away whole. */
  example: string;
}

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|setiembre|septiembre|octubre|noviembre|diciembre';

/** What may stand as a bare figure in the prose of the guide and of the evaluation, and why. */
export const allowedFigures: AllowedFigure[] = [
  {
    pattern: new RegExp(`\\b\\d{1,2} (?:de )?(?:${months})\\b`, 'gi'),
    reason: 'a date says when',
    example: '11 de noviembre',
  },
  {
    pattern:
      /\b(?:law|ley|legge|loi|decreto?|décret|act|resolution|resolución)(?: (?:suprem[oa]|legislativo|ministerial|directoral))?,? (?:n(?:o|[.°º])*\s?)?\d[\d./-]*(?:[A-Z]+(?:-[A-Z]+)*)?/gi,
    reason: 'the number of a law is its name',
    example: 'Decreto Supremo N.° 012-2013-PRODUCE',
  },
  {
    pattern:
      /\b(?:article|articles|art|arts|artículo|artículos)\.? \d+(?:(?:, | and | to | y | a |–|-)\d+)*/gi,
    reason: 'the number of an article is its place in a law',
    example: 'artículos 445 a 448',
  },
  {
    pattern: /\b[A-Z]{2,}(?:\/[A-Z\d.]+)+/g,
    reason: 'the number of a document is its name',
    example: 'OSL/EVA/08/R.12',
  },
  {
    pattern: /\bISO \d+(?:-\d+)?(?::\d{4})?/g,
    reason: 'the number of a standard is its name',
    example: 'ISO 3166-1',
  },
  { pattern: /\bA[345]\b/g, reason: 'a size of paper', example: 'A4' },
  {
    pattern: /\bCC BY \d\.\d/g,
    reason: 'the version of a licence is part of its name',
    example: 'CC BY 4.0',
  },
  {
    pattern:
      /(?:§|\b(?:section|sections|sección|secciones) )\d(?:\.\d)*(?:(?:, | and | to | y | a )\d(?:\.\d)*)*/gi,
    reason: 'a section says where',
    example: 'sections 4.1, 4.2 and 4.3.2',
  },
  {
    pattern: /(?<![\d.,])(?:19[5-9]\d|20[0-2]\d|2030)(?![\d%]|[.,]\d)(?:[–/-]\d{2}(?!\d))?/g,
    reason: 'a year from 1950 to 2030 says when',
    example: '2005/06',
  },
];
