import { type Ignored, isForeign } from '../list/choice.ts';
import { isLabel } from './label.ts';

/** What somebody chose in the builder; it stands whole in the address of its page. */
export interface BuilderState {
  code: string;
  /** Label of the campaign; empty for none. */
  via: string;
}

/**
 * Reads what was chosen from the query of an address, whatever stands there: `?code=muyu&via=feria-cusco`. The first
 * code and the first label that can be used are taken.
 *
 * @param codes those that there are
 * @returns empty texts for what the address does not say, and what was passed over
 */
export function readBuilderState(
  query: string,
  codes: ReadonlySet<string>,
): { state: BuilderState; ignored: Ignored[] } {
  const state: BuilderState = { code: '', via: '' };
  const ignored: Ignored[] = [];
  for (const [name, value] of new URLSearchParams(query)) {
    if (value === '') continue;
    if (name === 'code' && !state.code && codes.has(value)) state.code = value;
    else if (name === 'via' && !state.via && isLabel(value)) state.via = value;
    else if (name === 'via' || !isForeign(name)) ignored.push({ name, value });
  }
  return { state, ignored };
}

/** The query of the address that holds what was chosen; empty where nothing was. */
export function builderQuery({ code, via }: BuilderState): string {
  const query = String(
    new URLSearchParams([...(code ? [['code', code]] : []), ...(via ? [['via', via]] : [])]),
  );
  return query && `?${query}`;
}

/** A short address with the label of a campaign: `…/go/muyu/?via=feria-cusco`; as it is without one. */
export const labelledAddress = (address: string, via: string): string =>
  via ? `${address}?via=${via}` : address;
