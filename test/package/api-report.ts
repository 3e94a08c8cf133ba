import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../support/run-script.ts';

const PRINTER = ts.createPrinter({ removeComments: true });

/**
 * What TypeScript users can rely on: the declarations of what each entry point exports, and below them of all that these refer to.
 * Of what is generated from the document it has the names: a schema that gets another one breaks programs that import it.
 */
export function apiReport(entryPoints: Readonly<Record<string, string>>): string {
  const program = programOf(Object.values(entryPoints).map((file) => join(ROOT, file)));
  const checker = program.getTypeChecker();
  const shown = new Set<ts.Symbol>();
  const sections = Object.entries(entryPoints).map(([specifier, file]) => {
    const source = program.getSourceFile(join(ROOT, file));
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${file} exports nothing`);
    const exported = inOrder(checker.getExportsOfModule(module));
    const own = exported.filter((symbol) => isOurs(resolved(checker, symbol)));
    for (const symbol of own) shown.add(resolved(checker, symbol));
    return [
      specifier,
      ...foreignNames(checker, exported),
      ...own.flatMap((symbol) => linesOf(resolved(checker, symbol), symbol.name)),
      '',
    ];
  });
  const helpers = inOrder(referredTo(checker, shown));
  return [...sections.flat(), 'What these refer to', ...helpers.flatMap((symbol) => linesOf(symbol)), ''].join('\n');
}

/** Our files as their declarations, so that nothing stands there that is not public: no bodies, nothing `@internal`. */
function programOf(files: string[]): ts.Program {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getSourceFile = (fileName, target, ...rest) => {
    if (!placeOf(fileName).startsWith('src/')) return read(fileName, target, ...rest);
    const compilerOptions = { ...options, removeComments: true };
    const { outputText } = ts.transpileDeclaration(host.readFile(fileName) ?? '', { compilerOptions, fileName });
    return ts.createSourceFile(fileName, outputText, target, true);
  };
  return ts.createProgram(files, options, host);
}

/** All that declarations refer to, directly or through others. */
function referredTo(checker: ts.TypeChecker, shown: ReadonlySet<ts.Symbol>): ts.Symbol[] {
  const all = new Set(shown);
  const visit = (node: ts.Node): void => {
    const symbol = ts.isIdentifier(node) && checker.getSymbolAtLocation(node);
    if (symbol) {
      const found = resolved(checker, symbol);
      if (isOurs(found) && statementsOf(found).some(({ parent }) => ts.isSourceFile(parent))) all.add(found);
    }
    ts.forEachChild(node, visit);
  };
  // A set is read on while it grows.
  for (const symbol of all) statementsOf(symbol).forEach(visit);
  return [...all].filter((symbol) => !shown.has(symbol));
}

function resolved(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Every declaration of a symbol: an overloaded function has several, and so has a class with an interface of its name. */
function statementsOf({ declarations = [] }: ts.Symbol): ts.Node[] {
  return declarations.map((each) => (ts.isVariableDeclaration(each) ? each.parent.parent : each));
}

function linesOf(symbol: ts.Symbol, name = symbol.name): string[] {
  const lines = statementsOf(symbol).flatMap((node) =>
    PRINTER.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
      .replace(/^(export )?(declare )?/, '')
      .split('\n'),
  );
  return [...(name === symbol.name ? [] : [`  // ${symbol.name} as ${name}`]), ...lines.map((line) => `  ${line}`)];
}

/** The names that are generated or of a library, below where they come from. */
function foreignNames(checker: ts.TypeChecker, exported: readonly ts.Symbol[]): string[] {
  const names = new Map<string, string[]>();
  for (const symbol of exported) {
    const target = resolved(checker, symbol);
    if (isOurs(target)) continue;
    const place = placeOf(target.declarations?.[0]?.getSourceFile().fileName ?? '');
    names.set(place, [...(names.get(place) ?? []), symbol.name]);
  }
  return [...names].flatMap(([place, found]) => [
    `  // from ${place}: ${found.length}`,
    ...found.map((name) => `  //   ${name}`),
  ]);
}

function isOurs({ declarations: [declaration] = [] }: ts.Symbol): boolean {
  return declaration !== undefined && placeOf(declaration.getSourceFile().fileName).startsWith('src/');
}

function placeOf(fileName: string): string {
  return relative(ROOT, fileName).split(sep).join('/');
}

function inOrder(symbols: readonly ts.Symbol[]): ts.Symbol[] {
  return symbols.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}
