/** Refuses a seed for a fault, if there is one. */
export function refuseFault(fault: string | undefined): void {
  if (fault !== undefined) throw new Error(`The seed is wrong: ${fault}`);
}
