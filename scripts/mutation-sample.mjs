// For mutation testing of a part of the code: `SAMPLE=12 npm run mutation` keeps one in twelve of the declarations at the top of files, of all files alike.
import { createHash } from 'node:crypto';

const [every, seed] = [Number(process.env.SAMPLE ?? 1), process.env.SEED ?? '1'];

const nameOf = ({ type, id, declaration, declarations }) => id?.name ?? declarations?.[0]?.id?.name ?? (declaration ? nameOf(declaration) : type);
const isDrawn = (node) => createHash('sha256').update(`${seed} ${nameOf(node)} ${node.start} ${node.end}`).digest().readUInt32BE() % every === 0;

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'sample',
    value: { shouldIgnore: ({ node, parentPath }) => (parentPath?.isProgram() && !isDrawn(node) ? 'not in the sample' : undefined) },
  },
];
