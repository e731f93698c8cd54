import type { CommanderError, HelpConfiguration, Option } from 'commander';

/** What commander says in English, in Dutch: by the code of the error, from the names that it quotes. */
const faults: Readonly<Record<string, (quoted: string, given: string, rest: string) => string>> = {
  'commander.unknownOption': (option) => `onbekende optie ${option}`,
  'commander.unknownCommand': (command) => `onbekende opdracht ${command}`,
  'commander.missingArgument': (argument) => `geef ${argument}`,
  'commander.optionMissingArgument': (option) => `er ontbreekt iets achter ${option}`,
  'commander.missingMandatoryOptionValue': (option) => `geef ook ${option}`,
  'commander.excessArguments': () => 'te veel namen achter de opdracht',
  'commander.conflictingOption': (option, other) => `${option} en ${other} gaan niet samen`,
  'commander.invalidArgument': (option, given, rest) => `${option} kan niet ${given} zijn; ${rest}`,
};

/** One line on what is wrong with a command line, with what was probably meant; null for what is no fault (help, version). */
export function tellFault({ code, message }: CommanderError): string | null {
  const fault = faults[code];
  if (!fault) return null;
  const [quoted = '', given = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, name = '']) => name);
  const rest = message.replace(/^.*? is invalid\. /s, '').replace(/^Allowed choices are (.*)\.$/, 'kies uit $1');
  const [, near] = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message) ?? [];
  return `${fault(quoted, given, rest)}${near === undefined ? '' : `; bedoelt u ${near.split(', ').join(' of ')}?`}`;
}

const titles: Readonly<Record<string, string>> = { 'Usage:': 'Gebruik:', 'Arguments:': 'Wat erachter komt:', 'Options:': 'Opties:', 'Commands:': 'Opdrachten:' };

const withMore = (description: string, more: readonly string[]) => (more.length > 0 ? `${description} (${more.join('; ')})` : description);

const shown = (value: unknown) => (Array.isArray(value) ? value.join(' ') : String(value));

function describeOption({ description, argChoices, defaultValue, negate }: Option): string {
  const isShown = defaultValue !== undefined && !negate;
  return withMore(description, [...(argChoices ? [`kies uit ${argChoices.join(', ')}`] : []), ...(isShown ? [`anders ${shown(defaultValue)}`] : [])]);
}

/** The words of the help itself. */
export const dutchHelp: HelpConfiguration = {
  styleTitle: (title) => titles[title] ?? title,
  styleUsage: (usage) => usage.replace('[options]', '[opties]').replace('[command]', '[opdracht]'),
  styleSubcommandTerm: (term) => term.replace('[options]', '[opties]').replace('[command]', '[opdracht]'),
  optionDescription: describeOption,
  argumentDescription: ({ description, defaultValue }) => withMore(description, defaultValue === undefined ? [] : [`anders ${shown(defaultValue)}`]),
};
