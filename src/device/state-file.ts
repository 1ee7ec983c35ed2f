import { isRecord } from './is-record.ts';
import type { StateForm } from './kept.ts';

/** The mark by which a file of ours is known. */
const format = 'export-consortia';

/** Why a file or a stored state is refused. */
export type StateRefusal = 'unreadable' | 'foreign' | 'newer' | 'otherTool';

/** How a tool's state stands in a file and in the browser's storage. */
export interface StateFileForm<Data> {
  /** Name of the tool. */
  tool: string;
  /** Counted from 1; grows when data are written differently. */
  version: number;
  /** Reads data of this version or an older one; undefined where they are not such data. */
  readData(data: unknown, version: number): Data | undefined;
}

/** What came of reading a text. */
export type ReadState<Data> = { data: Data } | { refused: StateRefusal; tool?: string };

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Writes a state as the text of a file.
 *
 * @param saved moment, as `Date.toISOString` gives it
 */
export const writeStateFile = <Data>(
  { tool, version }: Pick<StateFileForm<Data>, 'tool' | 'version'>,
  data: Data,
  saved: string,
): string => `${JSON.stringify({ format, tool, version, saved, data }, null, 1)}\n`;

/** Reads the text of a file or of the storage. Never throws; nothing of a text that is refused is used. */
export function readStateFile<Data>(
  { tool, version, readData }: StateFileForm<Data>,
  text: string,
): ReadState<Data> {
  const file = parse(text.replace(/^\uFEFF/, ''));
  if (file === undefined) return { refused: 'unreadable' };
  if (!isRecord(file) || file.format !== format || typeof file.tool !== 'string')
    return { refused: 'foreign' };
  if (file.tool !== tool) return { refused: 'otherTool', tool: file.tool };
  if (!Number.isInteger(file.version) || Number(file.version) < 1) return { refused: 'foreign' };
  if (Number(file.version) > version) return { refused: 'newer' };
  const data = readData(file.data, Number(file.version));
  return data === undefined ? { refused: 'foreign' } : { data };
}

/** How a tool's state is kept on the device: as the text of its file. */
export const keptAsFile = <Data>(form: StateFileForm<Data>, empty: Data): StateForm<Data, StateRefusal> => ({
  key: form.tool,
  empty,
  read: (text) => readStateFile(form, text),
  write: (data) => writeStateFile(form, data, new Date().toISOString()),
});
