// docs/api.md: what src/index.ts exports, from its types and what is said of them there.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application } from 'typedoc';
import { load } from 'typedoc-plugin-markdown';

const root = fileURLToPath(new URL('../..', import.meta.url));
const head = '<!-- Made from src/index.ts by `npm run generate`; not to be changed by hand. -->\n# The library\n\n';
/** What the generator writes → what a reader needs: anchors and rules are noise, and the compiler forgets the names of a type and of a parameter. */
const edits = [
  [/<a id="[^"]*"><\/a> /g, ''],
  [/\n\*\*\*\n/g, ''],
  [/^#### Properties\n\n/gm, ''],
  [/(?:`"[a-z]+\/[a-z-]+"`(?: \\\| )?){20,}/g, '[`ProblemCode`](#problemcode)'],
  [/__namedParameters/g, 'options'],
];

const options = {
  plugin: [load],
  entryPoints: [join(root, 'src/index.ts')],
  tsconfig: join(root, 'tsconfig.build.json'),
  router: 'module',
  readme: 'none',
  groupOrder: ['Functions', 'Interfaces'],
  sort: ['source-order'],
  disableSources: true,
  disableGit: true,
  skipErrorChecking: true,
  expandObjects: true,
  hidePageHeader: true,
  hideBreadcrumbs: true,
  hidePageTitle: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  tableColumnSettings: { hideModifiers: true, hideDefaults: true, hideOverrides: true, hideInherited: true },
  logLevel: 'Warn',
};

/** The reference of the library as one page of Markdown. */
export async function writeApi() {
  const out = mkdtempSync(join(tmpdir(), 'vraagbaak-api-'));
  try {
    const application = await Application.bootstrapWithPlugins(options);
    const project = await application.convert();
    if (!project) throw new Error('the types of src/index.ts cannot be read');
    await application.outputs.writeOutput({ name: 'markdown', path: out }, project);
    const page = readFileSync(join(out, 'README.md'), 'utf8');
    return edits.reduce((text, [pattern, by]) => text.replace(pattern, by), head + page);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
