import pc from 'picocolors';

/** Colour on a terminal that has it, unless NO_COLOR says otherwise; never in a pipe. */
export const isColoured = (stream: NodeJS.WriteStream): boolean => stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';

/** Colours for the results. */
export const inOutput = pc.createColors(isColoured(process.stdout));

/** Colours for the findings. */
export const inMessages = pc.createColors(isColoured(process.stderr));
