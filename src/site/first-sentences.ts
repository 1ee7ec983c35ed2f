/**
 * As many whole sentences of a text as fit into what search engines and messengers show; at least the first.
 *
 * @param most letters
 */
export function firstSentences(text: string, most = 160): string {
  const sentences = text.split(/(?<=[.?!])\s+(?=[\p{Lu}\p{N}¿¡«])/u);
  let kept = sentences[0] ?? '';
  for (const sentence of sentences.slice(1)) {
    const longer = `${kept} ${sentence}`;
    if (longer.length > most) break;
    kept = longer;
  }
  return kept;
}
