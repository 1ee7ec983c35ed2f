/** What `security.txt` is made of. */
interface SecurityText {
  /** Where who finds a weakness writes: a `mailto:`, `https:` or `tel:` address. */
  contact: string;
  /** Origin of the site. */
  site: string;
  /** Day of the last change of the project, `2026-11-25`: a copy that nobody tends runs out a year later. */
  changed: string;
}

/** Where it lies at the root of its host. */
export const securityPath = '.well-known/security.txt';

/**
 * `security.txt` by RFC 9116: where to write about a weakness, in which languages, and until when that holds.
 *
 * @throws Error where the contact is no address of a kind that the standard knows
 */
export function securityText({ contact, site, changed }: SecurityText): string {
  if (!/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+?[\d-]+)$/.test(contact)) {
    throw new Error(
      `SECURITY_CONTACT: found "${contact}"; expected an address, for example SECURITY_CONTACT=mailto:security@example.org`,
    );
  }
  const expires = new Date(`${changed}T00:00:00Z`);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: es, en',
    `Canonical: ${site}/${securityPath}`,
    '',
  ].join('\n');
}
