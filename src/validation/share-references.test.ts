import { expect, test } from 'vitest';
import { expectOnly, plant, replace } from './testing.ts';

const mail = 'content/share/press-mail.json';
const post = 'content/share/firms-post.json';
const radio = 'content/share/firms-radio.json';
const note = 'content/share/press-note.json';

test.each([
  [post, '"es": "kallpa"', '"es": "kalpa"', 'code.es', '"kalpa"', '"kallpa"'],
  [post, '"es": "kallpa"', '"es": "guide"', 'code.es', 'a code of "guide"', undefined],
  [
    post,
    '"en": [\n      "It sold {sales-2008}',
    '"en": [\n      "It sold {sale-2008}',
    'text.en',
    '"sale-2008"',
    '"sales-2008"',
  ],
  [post, '{sales-2008}', '{sales-2008} of US$ 400', 'text.en', 'US$ 400', undefined],
  [post, '"{address}"', '"Here."', 'text.en', '{address} 0 times', undefined],
  [note, '"{address}"', '"{address} {address}"', 'text.en', '{address} 2 times', undefined],
  [post, 'It sold', `It ${'surely '.repeat(40)}sold`, 'text.en', /^3\d\d characters$/, undefined],
  [radio, / so on and so on/, '', 'text.en', /^\d\d words$/, undefined],
  [mail, '"channel": "mail"', '"channel": "maill"', 'channel', '"maill"', '"channel": "mail"'],
])('%s: %s → %s', (file, from, to, field, found, fix) => {
  const change = from instanceof RegExp ? replace(new RegExp(`(${from.source}){8}`), to) : replace(from, to);
  const faults = plant({ [file]: change }).filter((fault) => fault.field === field);
  const wanted = typeof found === 'string' ? found : expect.stringMatching(found);
  expectOnly(faults, { file, field, found: wanted, fix });
});

test('figures that one language lacks', () => {
  const inSpanish = (text: string) => text.replace(/("es": \[\s*"It sold) \{sales-2008\}/, '$1 much');
  expectOnly(plant({ [post]: inSpanish }), { file: post, field: 'text.es', found: 'no figure' });
});

test('a channel for which an audience has no text', () => {
  const file = 'content/share/institutions-radio.json';
  expectOnly(plant({ [file]: undefined }), { file, field: 'the whole file', found: 'nothing' });
});

test('a file that does not say what is in it', () => {
  const change = replace('"channel": "post"', '"channel": "whatsapp"');
  expectOnly(plant({ [post]: change }), { file: post, field: 'channel', found: '"whatsapp" for "firms"' });
});

test('a mail without a subject, and a post with one', () => {
  expectOnly(plant({ [mail]: replace(/"subject": \{[^}]*\},/, '') }), {
    file: mail,
    field: 'subject',
    found: 'nothing',
  });
  const subject = replace('"audience"', '"subject": { "en": "A", "es": "B" }, "audience"');
  expectOnly(plant({ [post]: subject }), { file: post, field: 'subject', found: 'a subject' });
});
