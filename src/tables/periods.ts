/** Whether a day lies in one of the periods `from/until` (either may be empty: open); without periods, always. A day that is not known lies in none that is bounded. */
export function isWithin(periods: readonly string[], day: string | null): boolean {
  if (periods.length === 0) return true;
  return periods.some((period) => {
    const [from = '', until = ''] = period.split('/');
    if (day === null) return from === '' && until === '';
    return from <= day && (until === '' || day <= until);
  });
}
