import { inAnnexOrder } from './order.ts';
import type { Consortium } from './schema.ts';

/** The month for which the annex was drawn up. */
export const annexDate = '2008-04';

/**
 * The document at `/data/consortia.json`. Its shape is a contract: fields may be added, none may go or change.
 *
 * @param consortia the records, in any order
 * @returns all of them in the order of the annex, without our notes on the reading
 */
export const consortiaDocument = (consortia: Consortium[]) => ({
  asOf: annexDate,
  source: { document: 'osl-eva-08-r12', section: 'annex-3' },
  consortia: inAnnexOrder(consortia).map(({ readings, ...record }) => record),
});
