import type { Ajv2020 } from 'ajv/dist/2020.js';
import type formats from 'ajv-formats';
import type { Document } from '../document/document.ts';

/** The bundle of the document. Every call returns the same object. */
export function loadDocument(): Document;

/** Ajv with its formats. */
export function loadAjv(): { Ajv2020: typeof Ajv2020; addFormats: typeof formats.default };
