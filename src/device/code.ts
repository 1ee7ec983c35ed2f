/** Crockford's letters: none is mistaken for another, read aloud or written by hand. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const misread: Record<string, string> = { O: '0', I: '1', L: '1' };

/** Two letters hold ten bits; the largest prime below 2^10 catches every single slip and swap of neighbours. */
const checkModulus = 1021;
const checkLetters = 2;

/** What a code holds: a tool's answers, each a whole number below its base. */
export interface CodeForm {
  /** One letter of Crockford's that names the tool. */
  tool: string;
  /** 0 to 31; a code of another version is refused. */
  version: number;
  /** How many values each answer can have. */
  bases: readonly number[];
}

/** Why a code is not taken: it is not one, is cut or mistyped, or belongs elsewhere. */
export type CodeRefusal = 'empty' | 'letters' | 'otherTool' | 'otherVersion' | 'length' | 'mistyped';

const lettersFor = (bases: readonly number[]): number => {
  const most = bases.reduce((product, base) => product * BigInt(base), 1n) - 1n;
  return Math.max(1, Math.ceil(most.toString(2).length / 5));
};

const toLetters = (number: bigint, length: number): string => {
  const written: string[] = [];
  for (let rest = number; written.length < length; rest /= 32n)
    written.unshift(letters[Number(rest % 32n)] ?? '');
  return written.join('');
};

const toNumber = (text: string): bigint =>
  [...text].reduce((number, letter) => number * 32n + BigInt(letters.indexOf(letter)), 0n);

const checkOf = (text: string): string => toLetters(toNumber(text) % BigInt(checkModulus), checkLetters);

/**
 * Writes answers as a short code that can be read aloud: `F1AB-9C0D-…`, groups of four.
 *
 * @param values one for each base of the form, from 0 to below it
 * @throws RangeError where a value or their number does not fit the form
 */
export function writeCode({ tool, version, bases }: CodeForm, values: readonly number[]): string {
  const isFitting = (base: number, place: number) => {
    const value = values[place];
    return Number.isInteger(value) && Number(value) >= 0 && Number(value) < base;
  };
  if (values.length !== bases.length || !bases.every(isFitting)) {
    throw new RangeError(`Values [${values}] do not fit the bases [${bases}]`);
  }
  const packed = values.reduce(
    (number, value, place) => number * BigInt(bases[place] ?? 1) + BigInt(value),
    0n,
  );
  const body = tool + toLetters(BigInt(version), 1) + toLetters(packed, lettersFor(bases));
  return (body + checkOf(body)).replace(/.{4}(?=.)/g, '$&-');
}

/** A code as it was meant: capitals, without spaces and dashes, with mistaken letters put right. */
const normal = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/[OIL]/g, (letter) => misread[letter] ?? letter);

/**
 * Reads a code, however it was typed: small letters, spaces, O for 0. Never throws.
 *
 * @returns the values, one for each base of the form, or why the code is refused
 */
export function readCode(
  { tool, version, bases }: CodeForm,
  text: string,
): { values: number[] } | { refused: CodeRefusal } {
  const code = normal(text);
  if (code === '') return { refused: 'empty' };
  if ([...code].some((letter) => !letters.includes(letter))) return { refused: 'letters' };
  if (code[0] !== tool) return { refused: 'otherTool' };
  if (code[1] !== toLetters(BigInt(version), 1)) return { refused: 'otherVersion' };
  const bodyLength = 2 + lettersFor(bases);
  if (code.length !== bodyLength + checkLetters) return { refused: 'length' };
  const body = code.slice(0, bodyLength);
  if (code.slice(bodyLength) !== checkOf(body)) return { refused: 'mistyped' };
  let rest = toNumber(body.slice(2));
  const values = bases
    .toReversed()
    .map((base) => {
      const value = Number(rest % BigInt(base));
      rest /= BigInt(base);
      return value;
    })
    .toReversed();
  return rest === 0n ? { values } : { refused: 'mistyped' };
}
