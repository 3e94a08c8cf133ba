import type { MarkdownEnv, MarkdownOptions } from 'vitepress';
import { missingPart } from './patch.ts';

type Renderer = Parameters<NonNullable<MarkdownOptions['config']>>[0];

interface Env extends MarkdownEnv {
  /** Set where the plain HTML is needed, for the search index. */
  plain?: boolean;
}

/** The components that pages have. What stands between their tags is static. */
const COMPONENT = /(<Pane call="[^"]*">|<\/Pane>)/;
/** Tells Vue not to compile what is inside. Static content is not compiled anyway. */
const V_PRE = /(<(?:code|pre)[^>]*?) v-pre(?:="")?/g;
/** The name of the link at a heading. It is a part of the heading, so a screen reader would read the text of the heading twice. */
const LINK_NAME = /(aria-label="Permalink) to &quot;[^"]*"/g;
/** A heading, and its content before its link. */
const HEADING = /<h(\d)( id="[^"]*")( tabindex="-1">(.*?)\s*<a class="header-anchor")/g;

/**
 * Gives the content of a page to Vue as finished HTML. Vue would compile it word by word, which takes most of the time of a
 * build, and the browser would download it twice. VitePress leaves a `createStaticVNode("…")` out of the first download;
 * Vue's own optimisation does not do that for tables. It also means that `{{firstName}}` is not taken for an expression.
 */
export function makeContentStatic(md: Renderer): void {
  const render = md.render.bind(md);
  assertPatternsMatch(render('# Heading `code` {#anchor}\n\n```ts\nconst one = 1;\n```', {}));
  md.render = (source, env: Env = {} as Env) => {
    const html = render(source, env).replaceAll(V_PRE, '$1').replaceAll(LINK_NAME, '$1"');
    if (env.plain || !env.sfcBlocks) return html;
    const parts = nameHeadings(html)
      .split(COMPONENT)
      .filter((part) => part.trim() !== '');
    const constants = parts.map((part, index) =>
      COMPONENT.test(part) ? '' : `const Static${index} = ${staticNode(part)};`,
    );
    const script = {
      type: 'script',
      content: `<script setup>\nimport { createStaticVNode } from 'vue';\n${constants.join('\n')}\n</script>`,
    };
    env.sfcBlocks.scripts.push(script as never);
    return parts.map((part, index) => (COMPONENT.test(part) ? part : `<Static${index} />`)).join('\n');
  };
}

/** Without a name of its own, a heading would end in the name of its link. */
function nameHeadings(html: string): string {
  return html.replaceAll(HEADING, (_, level, id, rest, content) => {
    return `<h${level}${id} aria-label="${content.replaceAll(/<[^>]*>/g, '').replaceAll('"', '&quot;')}"${rest}`;
  });
}

/** Tries the patterns on a small page, since a page of the site may well have neither code nor anchors. */
function assertPatternsMatch(html: string): void {
  if (html.search(V_PRE) < 0) throw missingPart('v-pre on code', 'The HTML');
  if (html.search(HEADING) < 0) throw missingPart('a link at the end of a heading', 'The HTML');
  if (html.search(LINK_NAME) < 0) throw missingPart('the text of a heading in the name of its link', 'The HTML');
  if (!html.includes('<i class="k">')) throw missingPart('a colour for each token', 'The HTML of code');
}

function staticNode(html: string): string {
  // The text is inside a script element, so it must not contain the end of one.
  const text = JSON.stringify(`<div>${html}</div>`).replaceAll('</', '<\\/');
  return `() => createStaticVNode(${text}, 1)`;
}
