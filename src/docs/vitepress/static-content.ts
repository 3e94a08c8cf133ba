import type { MarkdownEnv, MarkdownOptions } from 'vitepress';

type Renderer = Parameters<NonNullable<MarkdownOptions['config']>>[0];

interface Env extends MarkdownEnv {
  /** Set where the HTML is wanted as it is, for the search index. */
  plain?: boolean;
}

const COMPONENT = /(<TryIt call="[^"]*" \/>)/;

/**
 * Gives the content of a page to Vue as finished HTML. Vue would compile it word by word, which takes most of the time of a
 * build, and would ask the browser for it a second time: as `createStaticVNode("…")` VitePress leaves it out of what the first
 * view loads, which Vue's own optimisation does not do for tables. It also means that `{{firstName}}` stays as it is.
 */
export function staticContent(md: Renderer): void {
  const render = md.render.bind(md);
  md.render = (source, env: Env = {} as Env) => {
    const html = render(source, env)
      .replaceAll(/(<(?:code|pre)[^>]*?) v-pre(?:="")?/g, '$1')
      // VitePress names the link of a heading for its text before it takes the anchor out of it.
      .replaceAll(/ \{#[^}"]*\}&quot;"/g, '&quot;"');
    if (env.plain || !env.sfcBlocks) return html;
    const parts = html.split(COMPONENT).filter((part) => part.trim() !== '');
    const constants = parts.map((part, index) =>
      COMPONENT.test(part) ? '' : `const Static${index} = ${vnode(part)};`,
    );
    const script = {
      type: 'script',
      content: `<script setup>\nimport { createStaticVNode } from 'vue';\n${constants.join('\n')}\n</script>`,
    };
    env.sfcBlocks.scripts.push(script as never);
    return parts.map((part, index) => (COMPONENT.test(part) ? part : `<Static${index} />`)).join('\n');
  };
}

function vnode(html: string): string {
  // Inside a script element, so its end must not stand there.
  const text = JSON.stringify(`<div>${html}</div>`).replaceAll('</', '<\\/');
  return `() => createStaticVNode(${text}, 1)`;
}
