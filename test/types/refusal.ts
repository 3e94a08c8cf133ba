/** The one message that is due: its code, its words, and the text that it underlines. */
export interface Refusal {
  codes: readonly number[];
  says: RegExp;
  at: string;
}

// Most mistakes have a second code, for the message that ends in "Did you mean …?".

/** A key that the type does not have. */
export const excess = (key: string): Refusal => ({
  codes: [2353, 2561],
  says: new RegExp(`'${key}' does not exist in type`),
  at: key,
});

/** A key that another variant has and this one has not. */
export const foreign = (key: string): Refusal => ({
  codes: [2322],
  says: new RegExp(
    `Types of property '${key}' are incompatible.\\n.* is not assignable to type '(undefined|never|.?"\\(not a field of this type\\)".?)'`,
  ),
  at: 'body',
});

/** A key that only responses have. */
export const readOnly = (key: string): Refusal => ({
  codes: [2322],
  says: new RegExp(
    `Types of property '${key}' are incompatible.\\n.* is not assignable to type '(undefined|never|"\\(only responses have this field\\)")'`,
  ),
  at: 'body',
});

/** A required key that is left out of the object at `at`. */
export const missing = (key: string, at: string): Refusal => ({
  codes: [2322, 2345, 2739, 2741],
  says: new RegExp(`Property '${key}' is missing in type|is missing the following properties .*: (.*, )?${key}\\b`),
  at,
});

/** None of several keys of which one is needed. */
export const missingAny = (at: string): Refusal => ({
  codes: [2345],
  says: /is not assignable to parameter of type '\w+Params'/,
  at,
});

/** A value of a wrong type, or a value that is not on the list. */
export const mistyped = (at: string): Refusal => ({
  codes: [2322, 2559, 2740, 2820],
  says: /is not assignable to type|has no properties in common|is missing the following properties/,
  at,
});

/** A property or method that is used and does not exist. */
export const unknownProperty = (name: string): Refusal => ({
  codes: [2339, 2551],
  says: new RegExp(`Property '${name}' does not exist on type`),
  at: name,
});

/** A comparison that can never hold. */
export const noOverlap = (at: string): Refusal => ({ codes: [2367], says: /have no overlap/, at });

/** A call without the arguments that it needs. */
export const noArguments = (method: string, count = '1-2'): Refusal => ({
  codes: [2554],
  says: new RegExp(`Expected ${count} arguments`),
  at: method,
});

/** An argument that is no id of an operation. */
export const noSuchOperation = (id: string): Refusal => ({
  codes: [2345],
  says: new RegExp(`^Argument of type '"${id}"' is not assignable to parameter of type 'OperationId'`),
  at: `'${id}'`,
});

/** An argument that is none of the paths of a method. */
export const noSuchPath = (path: string, method: string): Refusal => ({
  codes: [2345],
  says: new RegExp(`^Argument of type '"${path}"' is not assignable to parameter of type 'HttpPath<"${method}">'`),
  at: `'${path}'`,
});
