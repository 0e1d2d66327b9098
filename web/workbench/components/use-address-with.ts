import { useLocation } from 'react-router';

/** The address of the view that is shown, with other parameters. */
export function useAddressWith() {
  const { pathname, search } = useLocation();
  return (change: (parameters: URLSearchParams) => void) => {
    const parameters = new URLSearchParams(search);
    change(parameters);
    return parameters.size === 0 ? pathname : `${pathname}?${parameters}`;
  };
}
