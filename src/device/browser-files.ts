/**
 * Gives the reader a file.
 *
 * @param type media type, for example `text/csv`
 */
export function giveFile(name: string, text: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Takes the text of each file that is chosen, the same one again too. */
export function onFile(input: HTMLInputElement | null, act: (text: string, name: string) => void): void {
  input?.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file) act(await file.text(), file.name);
  });
}
