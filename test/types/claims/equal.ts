/** Whether two types are the same, and not only assignable both ways. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles when the type is `true`; nothing is run. */
export declare function same<T extends true>(): T;
