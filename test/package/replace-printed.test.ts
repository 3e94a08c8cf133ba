import { expect, test } from 'vitest';
import { replacePrinted } from '../../src/build/replace-printed.ts';

test('every occurrence is replaced, and a bundler that prints none is an error with the file', () => {
  expect(replacePrinted('a //#x b //#x', /\/\/#x/g, '', 'index.mjs')).toBe('a  b ');
  expect(() => replacePrinted('a b', /\/\/#x/g, '', 'index.mjs')).toThrow('index.mjs no longer has /\\/\\/#x/g');
});
