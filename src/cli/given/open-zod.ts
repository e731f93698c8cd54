import type { core } from 'zod';

/** Zod, loaded when it is needed, with its messages in Dutch; those that a user meets most in words of ours, which ask no knowledge of a program. */
export async function openZod(): Promise<typeof import('zod')> {
  const zod = await import('zod');
  zod.z.config({ ...zod.z.locales.nl(), customError: tellIssue });
  return zod;
}

const kinds: Readonly<Record<string, string>> = { array: 'een lijst ([…])', object: 'een object ({…})', string: 'een tekst', number: 'een getal', int: 'een geheel getal', boolean: 'true of false' };

/** What is wrong with a value; undefined leaves it to Zod. */
function tellIssue(issue: core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'ontbreekt' : kinds[issue.expected] && `hier hoort ${kinds[issue.expected]}`;
    case 'invalid_value':
      return `kies uit ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return issue.inclusive === false || !issue.options ? undefined : `kies uit ${issue.options.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `onbekend: ${issue.keys.join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1 ? 'mag niet leeg zijn' : undefined;
    default:
      return undefined;
  }
}
