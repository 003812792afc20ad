// What a form hands to the control of a field. It also hands `aria-required`, which Ant Design's selects and
// groups put where it is not allowed: our controls take these three only.
export type Control<Value> = { id?: string; value?: Value; onChange?: (value: Value) => void }

export function controlOf<Value>({ id, value, onChange }: Control<Value>): Control<Value> {
  return { id, value, onChange }
}
