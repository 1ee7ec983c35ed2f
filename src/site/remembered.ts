/** What the device remembers under a name; null also where the browser refuses to store anything. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Has the device remember a choice under a name, and says whether it does. */
export function remember(name: string, choice: string): boolean {
  try {
    localStorage.setItem(name, choice);
    return true;
  } catch {
    return false;
  }
}
