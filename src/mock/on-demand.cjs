// What the mock loads when it first needs it, and at once: `import()` would make it wait. As CommonJS, because every bundler and every
// tracer of files follows a `require` with a fixed path. They follow neither `createRequire` nor `new URL(…, import.meta.url)` alike.
exports.loadDocument = () => require('../../generated/openapi.json');
exports.loadAjv = () => require('./state/ajv.cjs');
