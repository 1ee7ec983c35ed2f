/** Something a writer has to mend. */
export interface Fault {
  /** Path of the file from the root of the project. */
  file: string;
  /** The field, or the place in the file. */
  field: string;
  found: string;
  expected: string;
  /** The corrected line, where it can be told. */
  fix?: string | undefined;
}

/** Line of a position in a text, counted from 1. */
export const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;

/** A value as it is shown in a message: short, and as one would type it. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** All faults as one message: by file, each with field, what was found, what is expected and the corrected line. */
export function faultReport(faults: Fault[]): string {
  const byFile = Map.groupBy(faults, (fault) => fault.file);
  const blocks = [...byFile].map(([file, ofFile]) =>
    [
      file,
      ...ofFile.map(({ field, found, expected, fix }) =>
        [
          `  ${field}`,
          `    found:    ${found}`,
          `    expected: ${expected}`,
          ...(fix ? [`    write:    ${fix}`] : []),
        ].join('\n'),
      ),
    ].join('\n'),
  );
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return [...blocks, count].join('\n\n');
}

/** An error of the build as a message to a writer: what, where and a hint, without its trace. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { loc, hint } = error as { loc?: { file?: string; line?: number }; hint?: string };
  const place = loc?.file && `  in ${loc.file}${loc.line ? `, line ${loc.line}` : ''}`;
  const message = error.message.replace(/^\s+at .*:\d+:\d+\)?\n?/gm, '').trimEnd();
  return [message, place, hint].filter(Boolean).join('\n');
}
