import { figureData } from '../figures/figure-data.ts';
import { factsNamed, valueNamed, valuesNamed } from '../figures/figure-text.ts';
import { tryFacts } from '../provenance/facts.ts';
import type { Content } from './content.ts';
import { dangling } from './dangling.ts';
import type { Fault } from './fault.ts';
import type { Records } from './records.ts';

type ChartRecord = Records['charts'][number];

const fileOf = ({ id }: ChartRecord) => `content/charts/${id}.json`;

/** The texts of a chart with the names of their fields. */
const textsOf = (chart: ChartRecord) =>
  (['title', 'description', 'limits'] as const).flatMap((field) =>
    (['en', 'es'] as const).map((language) => ({
      field: `${field}.${language}`,
      text: chart[field][language],
    })),
  );

/** Facts and consortia that a chart names and that there are none of. */
function nameFaults(chart: ChartRecord, { names }: Content): Fault[] {
  const file = fileOf(chart);
  const facts = { file, known: names.facts, kind: 'fact in content/facts' };
  const rows = chart.data.kind === 'facts' ? chart.data.rows : [];
  return [
    ...dangling({ ...facts, field: 'facts', ids: chart.facts }),
    ...rows.flatMap((row, index) =>
      dangling({ ...facts, field: `data.rows.${index}.facts`, ids: row.facts.filter((id) => id !== null) }),
    ),
    ...textsOf(chart).flatMap(({ field, text }) => dangling({ ...facts, field, ids: factsNamed(text) })),
    ...dangling({
      file,
      field: 'data.named',
      ids: chart.data.kind === 'each' ? chart.data.named : [],
      known: names.consortia,
      kind: 'consortium in content/consortia',
    }),
  ];
}

/** Rows that have not a value for each series. */
function lengthFaults(chart: ChartRecord): Fault[] {
  const { data } = chart;
  if (data.kind !== 'facts') return [];
  return data.rows.flatMap(({ facts }, index) =>
    facts.length === data.series.length
      ? []
      : [
          {
            file: fileOf(chart),
            field: `data.rows.${index}.facts`,
            found: `${facts.length} of ${data.series.length}`,
            expected: 'a fact, or null, for each of the series',
          },
        ],
  );
}

const ownUnits = ['usd', 'eur', 'percent'];

/** What is wrong with a chart whose names are all right: facts of another unit, values that it does not have. */
function dataFaults(chart: ChartRecord, { records }: Content): Fault[] {
  const { facts } = tryFacts(records.facts, {
    catalogue: records.consortia,
    results: records['evaluation/results'],
  });
  const rows = chart.data.kind === 'facts' ? chart.data.rows : [];
  const shown = rows.flatMap((row) => row.facts.flatMap((id) => (id && facts.get(id)) || []));
  const odd = shown.find(({ unit }) => (ownUnits.includes(unit) ? unit : 'count') !== chart.unit);
  if (odd) {
    const found = `"${chart.unit}", but ${odd.id} is in "${odd.unit}"`;
    return [{ file: fileOf(chart), field: 'unit', found, expected: 'the unit of the facts that it shows' }];
  }
  if (shown.length < rows.flatMap((row) => row.facts.filter(Boolean)).length) return [];
  const data = figureData(chart.data, facts, records.consortia);
  return textsOf(chart).flatMap(({ field, text }) =>
    valuesNamed(text)
      .filter((name) => valueNamed(data, name) === undefined)
      .map((name) => ({
        file: fileOf(chart),
        field,
        found: `{@${name}}`,
        expected: `{@row/series} with a row of ${data.rows.map(({ id }) => id).join(', ')} or sum, and a series of ${data.series.map(({ id }) => id).join(', ')} or sum`,
      })),
  );
}

/** What is wrong with the charts and between them and all that they name. */
export const chartFaults = (content: Content): Fault[] =>
  content.records.charts.flatMap((chart) => {
    const faults = [...nameFaults(chart, content), ...lengthFaults(chart)];
    return faults.length > 0 ? faults : dataFaults(chart, content);
  });
