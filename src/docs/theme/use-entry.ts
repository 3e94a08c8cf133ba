import { computed, onBeforeUnmount, type Ref, reactive, ref, shallowRef, watch } from 'vue';
import type { PaneCall, PaneExample } from '../parts/pane.ts';
import { type EnteredCall, enteredCall, isJson, valuesOf } from './entered.ts';
import type { LineFault } from './faults-by-line.ts';
import type { PageMock, ParameterFault } from './page-mock.ts';

/** Long enough that nobody is told of a fault in the middle of a word. */
const TYPING_PAUSE_MS = 300;

interface EntryOptions {
  props: Readonly<{ call: PaneCall; example: PaneExample }>;
  mock: PageMock;
  /** What the samples show instead of the example, once the reader has changed it. */
  entered: Ref<EnteredCall | undefined>;
  /** Set while the samples cannot show the body, since it is not JSON. */
  isOld: Ref<boolean | undefined>;
}

/** What the reader enters in place of an example, and what is wrong with it. */
export function useEntry({ props, mock, entered, isOld }: EntryOptions) {
  const values = reactive<Record<string, string>>({});
  const body = ref('');
  const bodyFaults = shallowRef<LineFault[]>([]);
  const parameterFaults = shallowRef<ParameterFault[]>([]);
  /** Why nothing could be checked. */
  const failure = ref('');
  /** A form has its files instead. */
  const hasText = computed(() => props.example.body !== undefined && !props.call.isForm);
  let pause: ReturnType<typeof setTimeout> | undefined;

  function useExample(example: PaneExample): void {
    const given = valuesOf(props.call, example);
    Object.assign(values, given.values);
    body.value = given.body;
    bodyFaults.value = [];
    parameterFaults.value = [];
    failure.value = '';
    entered.value = undefined;
    isOld.value = false;
    clearTimeout(pause);
  }
  useExample(props.example);
  watch(() => props.example, useExample);
  onBeforeUnmount(() => clearTimeout(pause));

  function onTyping(): void {
    entered.value = enteredCall(props.call, props.example, { values, body: body.value }, entered.value);
    if (isJson(body.value)) isOld.value = false;
    clearTimeout(pause);
    pause = setTimeout(check, TYPING_PAUSE_MS);
  }

  async function check(): Promise<void> {
    const text = body.value;
    const { parameters } = entered.value ?? props.example;
    isOld.value = hasText.value && !isJson(text);
    // The client fills in the fixed ones, and the validators do not know them.
    const given = Object.entries(parameters).filter(([name, value]) => value !== '' && !(name in props.example.fixed));
    try {
      const found = await mock.ask({
        kind: 'check',
        operation: props.call.id,
        parameters: Object.fromEntries(given),
        ...(hasText.value && { text }),
      });
      // The reader may have typed on.
      if (text !== body.value || parameters !== (entered.value ?? props.example).parameters) return;
      bodyFaults.value = found.faults;
      parameterFaults.value = found.parameters;
    } catch (error) {
      failure.value = (error as Error).message;
    }
  }

  /** Why there is no request to send: the fault of a parameter, or of the body, which has no name. */
  async function whyNone(): Promise<ParameterFault | undefined> {
    const missing = props.call.parameters.find(({ name, required }) => required && values[name]?.trim() === '');
    const isText = hasText.value && body.value.trim() !== '' && !isJson(body.value);
    if (!missing && !isText) return undefined;
    clearTimeout(pause);
    await check();
    if (missing) return parameterFaults.value.find(({ name }) => name === missing.name);
    return bodyFaults.value.map(({ line, message }) => ({ name: undefined, message: `Line ${line}: ${message}` }))[0];
  }

  return { values, body, bodyFaults, parameterFaults, failure, hasText, useExample, onTyping, whyNone };
}
