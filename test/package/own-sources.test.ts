import { decode, encode, type SourceMapMappings } from '@jridgewell/sourcemap-codec';
import { expect, test } from 'vitest';
import { ownSources } from '../../src/build/own-sources.ts';

test('code of generated sources is mapped to nothing, and other code keeps its source', () => {
  const mappings: SourceMapMappings = [
    [
      [0, 0, 1, 2],
      [5, 1, 3, 4],
      [6, 0, 1, 3],
      [8, 0, 1, 4],
    ],
    [[7], [9, 2, 5, 6, 0]],
    [[2, 0, 1, 5]],
  ];
  const sources = ['../generated/api.ts', '../src/index.ts', '../src/client/Lemlist.ts'];
  const map = ownSources({ version: 3, sources, names: ['Lemlist'], mappings: encode(mappings) });
  expect(map).toMatchObject({ version: 3, sources: sources.slice(1), names: ['Lemlist'] });
  expect(decode(map.mappings)).toEqual([[[5, 0, 3, 4], [6]], [[9, 1, 5, 6, 0]], []]);
});
