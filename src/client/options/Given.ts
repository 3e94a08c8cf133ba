/** `Options` with every option given: `Required` would leave the `undefined` that callers may write. */
export type Given<Options> = { readonly [Name in keyof Options]-?: Exclude<Options[Name], undefined> };
