/** Copies a text; `false` where the browser does not let us. */
export async function copyText(text: string, { defaultView }: Document): Promise<boolean> {
  try {
    const { clipboard } = defaultView?.navigator ?? {};
    await clipboard?.writeText(text);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}
