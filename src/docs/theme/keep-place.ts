/**
 * VitePress begins each page at its top, or at the heading that the URL names, when its scripts are there. By then the browser has done
 * so, and the reader may have gone on. Until `end` is called, the page stays where it is.
 */
export function keepPlace(): { end(): void } {
  const { scrollTo } = window;
  window.scrollTo = () => {};
  return {
    end() {
      // VitePress scrolls to a heading in the next frame.
      requestAnimationFrame(() => requestAnimationFrame(() => Object.assign(window, { scrollTo })));
    },
  };
}
