import { hasInterpreter, runInterpreted } from './run-interpreter.ts';

/** What a sample printed, or why it failed. */
export interface Outcome {
  printed?: string;
  error?: string;
}

/** A program in each language that runs the samples one after the other, so that the interpreter starts once. */
const DRIVERS: Readonly<Record<string, (samples: string) => string>> = {
  python: (samples) => `
import contextlib, io, json
outcomes = []
for source in json.loads(${samples}):
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed):
            exec(compile(source, "sample", "exec"), {})
        outcomes.append({"printed": printed.getvalue()})
    except Exception as error:
        outcomes.append({"error": repr(error)})
print(json.dumps(outcomes))
`,
  php: (samples) => `<?php
set_error_handler(function (int $level, string $message) { throw new ErrorException($message); });
$outcomes = [];
foreach (json_decode(${samples}) as $source) {
    ob_start();
    try {
        eval('?>' . $source);
        $outcomes[] = ['printed' => ob_get_clean()];
    } catch (Throwable $error) {
        ob_end_clean();
        $outcomes[] = ['error' => $error->getMessage()];
    }
}
echo json_encode($outcomes);
`,
};

/** Runs complete programs and returns what each printed. */
export async function runInterpretedSamples(language: string, sources: readonly string[]): Promise<Outcome[]> {
  const driver = DRIVERS[language] as (samples: string) => string;
  // Base64 needs no escape in either language.
  const encoded = Buffer.from(JSON.stringify(sources)).toString('base64');
  const decode = language === 'php' ? `base64_decode('${encoded}')` : `__import__("base64").b64decode("${encoded}")`;
  return JSON.parse(await runInterpreted(language, driver(decode)));
}

/** Whether the machine has the language and what its samples import. */
export async function canRun(language: string): Promise<boolean> {
  if (!hasInterpreter(language)) return false;
  const [outcome] = await runInterpretedSamples(language, [language === 'python' ? 'import requests' : '']);
  return outcome?.error === undefined;
}
