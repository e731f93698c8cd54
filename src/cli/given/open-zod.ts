/** Zod, loaded when it is needed, with its messages in Dutch. */
export async function openZod(): Promise<typeof import('zod')> {
  const zod = await import('zod');
  zod.z.config(zod.z.locales.nl());
  return zod;
}
