import { EditorView } from '@codemirror/view';

/** The editor looks as the text box that it takes the place of, so that nothing moves when it comes. */
export const EDITOR_STYLE = EditorView.theme({
  '&': {
    minHeight: '98px',
    border: '1px solid var(--vp-c-text-3)',
    borderRadius: '6px',
    background: 'var(--vp-c-bg)',
    color: 'var(--vp-c-text-1)',
    fontSize: '13px',
  },
  '&:has([aria-invalid="true"])': { borderColor: 'var(--vp-c-danger-1)' },
  '&.cm-focused': { outline: '2px solid var(--vp-c-brand-1)', outlineOffset: '-1px' },
  // A long body scrolls by itself, so that the button below it stays near.
  '.cm-scroller': {
    maxHeight: '24rem',
    overflow: 'auto',
    fontFamily: 'var(--vp-font-family-mono)',
    lineHeight: '20px',
  },
  // As wide as the box, so that a click beside or below the text gets into it.
  '.cm-content': { minHeight: '96px', padding: '8px 0', caretColor: 'var(--vp-c-text-1)' },
  '.cm-line': {
    '--hanging': 'calc((var(--indent, 0) + 2) * 1ch)',
    padding: '0 10px 0 calc(10px + var(--hanging))',
    textIndent: 'calc(-1 * var(--hanging))',
  },
  '.cm-line ::selection, .cm-line::selection': {
    background: 'color-mix(in srgb, var(--vp-c-brand-1) 25%, transparent)',
  },
  // As in `code.css`, which a page loads before it is shown.
  '.cm-line i': { fontStyle: 'normal' },
  '.cm-line i.p': { color: 'var(--code-property)' },
  '.cm-line i.s': { color: 'var(--code-string)' },
  '.cm-line i.k': { color: 'var(--code-keyword)' },
  '.cm-line i.n': { color: 'var(--code-number)' },
  '.faulty': { textDecoration: 'underline wavy var(--vp-c-danger-1)', textUnderlineOffset: '3px' },
  // Padding only: the editor measures boxes without their margins.
  '.line-fault': {
    padding: '2px 10px 4px calc(10px + var(--indent) * 1ch)',
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
    cursor: 'default',
  },
  '.line-fault p': {
    margin: '0',
    padding: '0 8px',
    borderLeft: '2px solid var(--vp-c-danger-1)',
    color: 'var(--vp-c-danger-1)',
    fontFamily: 'var(--vp-font-family-base)',
    lineHeight: '20px',
  },
});
