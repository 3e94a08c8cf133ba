/** Sets the fields of a form. Only files keep their type; `undefined` sets nothing. */
export function setFields(form: FormData, fields: object): FormData {
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) form.set(name, value instanceof Blob ? value : String(value));
  }
  return form;
}
