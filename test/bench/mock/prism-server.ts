// Prism's own server on the document, as its CLI runs it without a log, which makes it about twice as fast.
import document from '../../../generated/openapi.json' with { type: 'json' };
import { startPrism } from '../../support/prism-server.ts';

await startPrism(document, { port: Number(process.argv[2]), asCommand: true });
