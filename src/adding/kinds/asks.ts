/** What is asked of every record that has a title, in both languages. */
export const titles = { 'title.en': 'Title in English', 'title.es': 'Título en español' };

/** What is asked of every page. */
export const descriptions = {
  'description.en': 'One or two sentences in English: what the reader gets',
  'description.es': 'Una o dos frases en español: qué encuentra quien lee',
};
