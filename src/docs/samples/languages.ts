import { curlSample } from './curl.ts';
import { goSample } from './go.ts';
import { httpSample } from './http.ts';
import { phpSample } from './php.ts';
import { pythonSample } from './python.ts';
import type { SampleCall } from './sample-call.ts';
import type { Target } from './target.ts';
import { typescriptSample } from './typescript.ts';

export interface Language {
  /** In class names and in what the page remembers. */
  readonly id: string;
  readonly label: string;
  readonly sample: (call: SampleCall, target: Target) => string;
}

/** The languages of the samples, in the order of their tabs. */
export const LANGUAGES: readonly Language[] = [
  { id: 'ts', label: 'TypeScript', sample: typescriptSample },
  { id: 'sh', label: 'curl', sample: curlSample },
  { id: 'python', label: 'Python', sample: pythonSample },
  { id: 'go', label: 'Go', sample: goSample },
  { id: 'php', label: 'PHP', sample: phpSample },
  { id: 'http', label: 'HTTP', sample: httpSample },
];
