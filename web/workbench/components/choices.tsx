import { Link } from 'react-router';
import { AFTER } from '../address.js';
import { useAddressWith } from './use-address-with.js';

interface ChoicesProps {
  readonly label: string;
  /** What the choice of all is called. */
  readonly all: string;
  /** The parameter of the address that holds the choice. */
  readonly name: string;
  readonly chosen: string | null;
  readonly of: readonly { readonly value: string; readonly label: string }[];
}

/** Links that narrow down what a page shows, by one parameter of its address. */
export function Choices({ label, all, name, chosen, of }: ChoicesProps) {
  const addressWith = useAddressWith();
  const addressOfChoice = (value: string | null) =>
    addressWith((parameters) => {
      parameters.delete(AFTER);
      if (value === null) parameters.delete(name);
      else parameters.set(name, value);
    });
  return (
    <nav aria-label={label}>
      <ul className="choices">
        <li className="soft">{label}:</li>
        {[{ value: null, label: all }, ...of].map((choice) => (
          <li key={choice.value}>
            <Link to={addressOfChoice(choice.value)} aria-current={choice.value === chosen ? 'page' : undefined}>
              {choice.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
