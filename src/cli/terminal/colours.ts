import pc from 'picocolors';

/** Whether a stream is a terminal that does more than print letters: one that calls itself dumb shows escape codes as they are. */
export const isScreen = (stream: NodeJS.WriteStream): boolean => stream.isTTY === true && process.env.TERM !== 'dumb';

/** Colour on a terminal that has it, unless NO_COLOR says otherwise; never in a pipe. */
export const isColoured = (stream: NodeJS.WriteStream): boolean => isScreen(stream) && !process.env.NO_COLOR;

/** Colours for the results. */
export const inOutput = pc.createColors(isColoured(process.stdout));

/** Colours for the findings. */
export const inMessages = pc.createColors(isColoured(process.stderr));
