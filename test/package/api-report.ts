import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../support/run-script.ts';

const FORMAT = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;

/**
 * What TypeScript users can rely on, in lines: the functions, classes and interfaces that each entry point exports, with their
 * members. Types that are generated from the document are left out, since the list of operations and `npm run diff` guard those.
 */
export function apiReport(entryPoints: Readonly<Record<string, string>>): string {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const files = Object.values(entryPoints).map((file) => join(ROOT, file));
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const sections = Object.entries(entryPoints).map(([specifier, file]) => {
    const source = program.getSourceFile(join(ROOT, file));
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${file} exports nothing`);
    const symbols = checker.getExportsOfModule(module).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return [specifier, ...symbols.flatMap((symbol) => linesOf(checker, symbol)), ''];
  });
  return sections.flat().join('\n');
}

function linesOf(checker: ts.TypeChecker, exported: ts.Symbol): string[] {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const [declaration] = symbol.declarations ?? [];
  if (!declaration || isForeign(declaration)) return [];
  if (ts.isClassDeclaration(declaration) || ts.isInterfaceDeclaration(declaration)) {
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    const bases = (checker.getBaseTypes(type as ts.InterfaceType) ?? []).map((base) => checker.typeToString(base));
    const kind = ts.isClassDeclaration(declaration) ? 'class' : 'interface';
    const head = `  ${kind} ${exported.name}${bases.length > 0 ? ` extends ${bases.join(', ')}` : ''}`;
    return [head, ...membersOf(checker, type)];
  }
  if (ts.isTypeAliasDeclaration(declaration)) {
    return [`  type ${exported.name} = ${oneLine(declaration.type.getText())}`];
  }
  const type = checker.getTypeOfSymbolAtLocation(symbol, declaration);
  return [`  ${exported.name}: ${oneLine(checker.typeToString(type, declaration, FORMAT))}`];
}

/** The members that a class or an interface declares itself, without private ones. */
function membersOf(checker: ts.TypeChecker, type: ts.Type): string[] {
  return checker
    .getPropertiesOfType(type)
    .filter(({ declarations = [] }) =>
      declarations.some(({ parent }) => type.symbol.declarations?.includes(parent as ts.Declaration)),
    )
    .flatMap((member) => {
      const [declaration] = member.declarations ?? [];
      if (!declaration || ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Private) return [];
      // Private names, and symbols, whose names are numbered.
      if (/^(#|__@)/.test(member.name)) return [];
      const optional = member.flags & ts.SymbolFlags.Optional ? '?' : '';
      const text = checker.typeToString(checker.getTypeOfSymbolAtLocation(member, declaration), declaration, FORMAT);
      return [`    ${member.name}${optional}: ${oneLine(text)}`];
    });
}

/** Generated from the document, or of a library. */
function isForeign(declaration: ts.Declaration): boolean {
  const file = relative(ROOT, declaration.getSourceFile().fileName).split(sep).join('/');
  return !file.startsWith('src/');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
