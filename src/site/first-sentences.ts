/**
 * As many whole sentences of a text as fit into what search engines and messengers show, and as many as it takes to
 * say something.
 *
 * @param most letters
 * @param least letters
 */
export function firstSentences(text: string, most = 160, least = 50): string {
  const sentences = text.split(/(?<=[.?!])\s+(?=[\p{Lu}\p{N}¿¡«])/u);
  let kept = sentences[0] ?? '';
  for (const sentence of sentences.slice(1)) {
    const longer = `${kept} ${sentence}`;
    if (longer.length > most && kept.length >= least) break;
    kept = longer;
  }
  return kept;
}
