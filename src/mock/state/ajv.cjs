// Ajv with its formats. The package has it as a file of its own: see `on-demand.cjs`.
const { Ajv2020 } = require('ajv/dist/2020.js');
const addFormats = require('ajv-formats');

module.exports = { Ajv2020, addFormats };
