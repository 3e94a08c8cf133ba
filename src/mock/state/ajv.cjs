// Ajv with its formats. As CommonJS, so that the mock can load it when a seed is given, and not with itself. See `seed-faults.ts`.
const { Ajv2020 } = require('ajv/dist/2020.js');
const addFormats = require('ajv-formats');

module.exports = { Ajv2020, addFormats };
