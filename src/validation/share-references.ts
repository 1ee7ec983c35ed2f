import { isFitting, lengthOf, limits } from '../kit/length.ts';
import { audienceIds, channelsFor, type ShareText } from '../kit/schema.ts';
import { addressGap, filledText, spokenAddress, wholeText } from '../kit/text.ts';
import { shortPath } from '../links/links.ts';
import { tryFacts } from '../provenance/facts.ts';
import { factsInText } from '../provenance/figures-in-text.ts';
import { type Language, languages } from '../site/languages.ts';
import { readSiteUrl } from '../site/site-url.ts';
import { words } from '../site/words.ts';
import type { Content } from './content.ts';
import { dangling } from './dangling.ts';
import { figureFaultsOf } from './evaluation-references.ts';
import type { Fault } from './fault.ts';
import { readCodes } from './read-codes.ts';

const folder = 'content/share';
const fileOf = ({ id }: { id: string }) => `${folder}/${id}.json`;

/** Channels for which an audience has no text; names of files that do not say what is in them. */
function completenessFaults({ records: { share }, names }: Content): Fault[] {
  const missing = audienceIds.flatMap((audience) =>
    channelsFor(audience)
      .map((channel) => `${audience}-${channel}`)
      .filter((id) => !names.share.has(id))
      .map((id) => ({
        file: `${folder}/${id}.json`,
        field: 'the whole file',
        found: 'nothing',
        expected: 'a text of this audience for this channel',
      })),
  );
  const misnamed = share
    .filter(({ id, audience, channel }) => id !== `${audience}-${channel}`)
    .map((record) => ({
      file: fileOf(record),
      field: 'channel',
      found: `"${record.channel}" for "${record.audience}"`,
      expected: 'audience and channel as the file is named',
    }));
  return [...missing, ...misnamed];
}

/** A mail needs a subject, nothing else has one. */
const subjectFaults = (record: ShareText): Fault[] =>
  (record.channel === 'mail') === (record.subject !== undefined)
    ? []
    : [
        {
          file: fileOf(record),
          field: 'subject',
          found: record.subject ? 'a subject' : 'nothing',
          expected: record.subject
            ? 'none: only a mail has one'
            : 'the subject of the mail in both languages',
        },
      ];

/** Codes that there are none of, and codes that lead the two languages to different pages. */
function codeFaults(record: ShareText, codes: Map<string, string | undefined>): Fault[] {
  const file = fileOf(record);
  const unknown = languages.flatMap((language) =>
    dangling({
      file,
      field: `code.${language}`,
      ids: [record.code[language]],
      known: new Set(codes.keys()),
      kind: 'short address in content/links',
    }),
  );
  const [en, es] = languages.map((language) => codes.get(record.code[language]));
  if (unknown.length > 0 || en === undefined || es === undefined || en === es) return unknown;
  return [{ file, field: 'code.es', found: `a code of "${es}"`, expected: `one of "${en}", as in English` }];
}

/** Texts in which the short address does not stand just once. */
const addressFaults = (record: ShareText, language: Language, text: string): Fault[] => {
  const times = factsInText(text).filter((id) => id === addressGap).length;
  return times === 1
    ? []
    : [
        {
          file: fileOf(record),
          field: `text.${language}`,
          found: `{${addressGap}} ${times} times`,
          expected: `{${addressGap}} once`,
        },
      ];
};

/** Texts that are longer or shorter than their channel asks, figures and the absolute address included. */
function lengthFaults(record: ShareText, language: Language, text: string, content: Content): Fault[] {
  const { records } = content;
  const tables = { catalogue: records.consortia, results: records['evaluation/results'] };
  const { facts } = tryFacts(records.facts, tables);
  // Of figures that there are none of, the length is not the trouble.
  if (!factsInText(text).every((id) => id === addressGap || facts.has(id))) return [];
  const { site, base } = readSiteUrl(process.env.SITE_URL);
  const written = `${site}${base.replace(/\/$/, '')}/${shortPath(record.code[language])}`;
  const address = record.channel === 'radio' ? spokenAddress(written, words(language)) : written;
  const filled = filledText(text, { language, facts, address });
  if (isFitting(record.channel, filled)) return [];
  const { unit, least, most } = limits[record.channel];
  return [
    {
      file: fileOf(record),
      field: `text.${language}`,
      found: `${lengthOf(record.channel, filled)} ${unit}`,
      expected: `${least} to ${most} ${unit}, with figures and the address ${address}`,
    },
  ];
}

/** What is wrong within the texts of the campaign kit, and between them and all that they name. */
export function shareFaults(content: Content): Fault[] {
  const codes = readCodes(content.root);
  const withoutAddress = (text: string) => text.replaceAll(`{${addressGap}}`, '');
  return [
    ...completenessFaults(content),
    ...content.records.share.flatMap((record) => {
      const text = { en: wholeText(record, 'en'), es: wholeText(record, 'es') };
      const figures = { en: withoutAddress(text.en), es: withoutAddress(text.es) };
      return [
        ...subjectFaults(record),
        ...codeFaults(record, codes),
        ...figureFaultsOf({ file: fileOf(record), field: 'text', text: figures }, content),
        ...(record.subject
          ? figureFaultsOf({ file: fileOf(record), field: 'subject', text: record.subject }, content)
          : []),
        ...languages.flatMap((language) => [
          ...addressFaults(record, language, text[language]),
          ...lengthFaults(record, language, text[language], content),
        ]),
      ];
    }),
  ];
}
