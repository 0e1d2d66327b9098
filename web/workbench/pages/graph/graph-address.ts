import { useLocation } from 'react-router';

/** The address of this drawing with other parameters. */
export function useGraphAddress() {
  const { pathname, search } = useLocation();
  return (change: (parameters: URLSearchParams) => void) => {
    const parameters = new URLSearchParams(search);
    change(parameters);
    return `${pathname}?${parameters}`;
  };
}
