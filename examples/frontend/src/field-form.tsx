import { useId } from 'react';

interface FieldFormProps {
  label: string;
  hint: string;
  button: string;
  type?: 'text' | 'password';
  onSubmit: (value: string) => void;
}

/** One value, handed on when it is complete: by Enter or by the button. */
export function FieldForm({ label, hint, button, type = 'text', onSubmit }: FieldFormProps) {
  const id = useId();
  const submit = (form: FormData) => onSubmit(String(form.get('value')).trim());
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit(new FormData(event.currentTarget));
      }}
    >
      <label htmlFor={id}>{label}</label>
      <div className="row">
        <input id={id} name="value" type={type} autoComplete="off" aria-describedby={`${id}-hint`} />
        <button type="submit">{button}</button>
      </div>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </form>
  );
}
