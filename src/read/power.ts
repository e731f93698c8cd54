const units = /(?:^|[\s\d])(?:[kcdm]?m|ha)$/;

/** True when a raised 2 or 3 makes square or cubic metres of the unit before it, and is no note mark. */
export const isPower = (figure: string, before: string): boolean => /^[23]$/.test(figure) && units.test(before);
