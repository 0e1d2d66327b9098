import { useEffect, useRef, useState } from 'react';
import { Form, Link, useNavigate, useSearchParams } from 'react-router';
import { DATE } from '../../address.js';
import { useWords } from '../../words/words.js';
import { useAddressWith } from '../use-address-with.js';
import { dayNumber, dayOfNumber, isDay, monthsLater } from './partial-dates.js';
import { type Scale, useScale } from './scale.js';

/** A bar that is moved, or a date that is typed, asks when it rests. */
const PAUSE_MILLISECONDS = 200;
const PAUSE_OF_TYPING = 700;
/** A year that is being typed begins with noughts. */
const FIRST_YEAR = '1000';
const YEAR_LENGTH = FIRST_YEAR.length;

/** Where a key moves the day; undefined for keys that move nothing. */
function movedBy(key: string, day: number, { facts, first, last }: Scale): number | undefined {
  const { first: firstFact, last: lastFact } = facts ?? { first, last };
  const moves: Readonly<Record<string, () => number>> = {
    ArrowRight: () => day + 1,
    ArrowUp: () => day + 1,
    ArrowLeft: () => day - 1,
    ArrowDown: () => day - 1,
    PageUp: () => dayNumber(monthsLater(dayOfNumber(day), 1)),
    PageDown: () => dayNumber(monthsLater(dayOfNumber(day), -1)),
    Home: () => firstFact,
    End: () => lastFact,
  };
  return moves[key]?.();
}

/** Goes to the same view on another day, once the reader has rested. */
function useShowDay() {
  const navigate = useNavigate();
  const addressWith = useAddressWith();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (date: string, pause: number) => {
    clearTimeout(timer.current);
    const address = addressWith((moved) => moved.set(DATE, date));
    timer.current = setTimeout(() => void navigate(address, { replace: true, preventScrollReset: true }), pause);
  };
}

/** Moves the day that the whole page answers for; the address holds it. */
export function DateBar() {
  const scale = useScale();
  const { first, last, day } = scale;
  const words = useWords();
  const [parameters] = useSearchParams();
  const others = [...parameters].filter(([name]) => name !== DATE);
  const showDay = useShowDay();
  const shown = day === undefined ? Math.round(last) : dayNumber(day);
  const [typed, setTyped] = useState(day ?? '');
  const [moved, setMoved] = useState(shown);
  useEffect(() => {
    setTyped(day ?? '');
    setMoved(shown);
  }, [day, shown]);

  function moveTo(number: number) {
    const within = Math.min(Math.ceil(last), Math.max(Math.floor(first), Math.round(number)));
    setMoved(within);
    setTyped(dayOfNumber(within));
    showDay(dayOfNumber(within), PAUSE_MILLISECONDS);
  }

  return (
    <>
      <section className="date-bar" aria-label={words.dateBar.label}>
        <Form method="get" preventScrollReset>
          <label htmlFor="date">{words.dateBar.on}</label>
          <input
            id="date"
            name={DATE}
            type="date"
            value={typed}
            onChange={({ currentTarget: { value } }) => {
              setTyped(value);
              if (isDay(value) && value >= FIRST_YEAR) showDay(value, PAUSE_OF_TYPING);
            }}
          />
          {others.map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          <noscript>
            <button type="submit">{words.dateBar.show}</button>
          </noscript>
        </Form>
        <div className="track">
          <span aria-hidden="true">{dayOfNumber(Math.floor(first)).slice(0, YEAR_LENGTH)}</span>
          <input
            type="range"
            className={day === undefined ? 'drag all' : 'drag'}
            aria-label={words.dateBar.choose}
            aria-valuetext={words.date(dayOfNumber(moved))}
            min={Math.floor(first)}
            max={Math.ceil(last)}
            step={1}
            value={moved}
            onChange={(event) => moveTo(Number(event.currentTarget.value))}
            onKeyDown={(event) => {
              const next = movedBy(event.key, moved, scale);
              if (next === undefined) return;
              event.preventDefault();
              moveTo(next);
            }}
          />
          <span aria-hidden="true">{dayOfNumber(Math.ceil(last)).slice(0, YEAR_LENGTH)}</span>
        </div>
        <p className="keys">{words.dateBar.keys}</p>
        <Times />
      </section>
      <p className="date-note">
        {day === undefined ? words.dateBar.explainAll : words.dateBar.explain(words.date(day))}
      </p>
    </>
  );
}

/** All times, or today: which of them is shown is marked. */
function Times() {
  const { day, today } = useScale();
  const { dateBar: words } = useWords();
  const addressWith = useAddressWith();
  const times = [
    [words.allTimes, undefined, addressWith((changed) => changed.delete(DATE))],
    [words.today, today, addressWith((changed) => changed.set(DATE, today))],
  ] as const;
  return (
    <ul className="times">
      {times.map(([label, chosen, address]) => (
        <li key={label}>
          <Link to={address} aria-current={chosen === day ? 'true' : undefined} replace preventScrollReset>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
