import { useRef } from 'react';
import { Form, Link, useLocation, useNavigate } from 'react-router';
import { DATE } from '../../address.js';
import { useWords } from '../../words/words.js';
import { useAddressWith } from '../use-address-with.js';
import { dayOfNumber, isDay } from './partial-dates.js';
import { useScale } from './scale.js';

/** How far a key moves the day. */
const MONTH = 30;
const PAUSE_MILLISECONDS = 150;

/** Moves the day that the whole page answers for; the address holds it. */
export function DateBar() {
  const { first, last, day } = useScale();
  const words = useWords();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const addressWith = useAddressWith();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  function show(date: string) {
    const address = addressWith((moved) => moved.set(DATE, date));
    void navigate(address, { replace: true, preventScrollReset: true });
  }

  /** A bar that is being dragged asks when it rests. */
  function showSoon(date: string) {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => show(date), PAUSE_MILLISECONDS);
  }

  const value = day === undefined ? Math.round(last) : Date.parse(day) / 86_400_000;
  return (
    <section className="date-bar" aria-label={words.dateBar.label}>
      <Form method="get" preventScrollReset>
        <label htmlFor="date">{words.dateBar.on}</label>
        <input
          key={day}
          id="date"
          name={DATE}
          type="date"
          defaultValue={day ?? ''}
          onChange={(event) => {
            if (isDay(event.currentTarget.value)) show(event.currentTarget.value);
          }}
        />
        <noscript>
          <button type="submit">{words.dateBar.show}</button>
        </noscript>
      </Form>
      <input
        key={`${day} ${first}`}
        type="range"
        className="drag"
        aria-label={words.dateBar.choose}
        aria-valuetext={day === undefined ? words.dateBar.allTimes : words.date(day)}
        min={Math.floor(first)}
        max={Math.ceil(last)}
        step={1}
        defaultValue={value}
        onChange={(event) => showSoon(dayOfNumber(Number(event.currentTarget.value)))}
        onKeyDown={(event) => {
          const step = { PageUp: MONTH, PageDown: -MONTH }[event.key];
          if (step === undefined) return;
          event.preventDefault();
          const moved = Math.min(last, Math.max(first, Number(event.currentTarget.value) + step));
          event.currentTarget.value = String(moved);
          showSoon(dayOfNumber(Math.round(moved)));
        }}
      />
      <Link to={day === undefined ? `?${DATE}=${dayOfNumber(Math.floor(last))}` : pathname} replace preventScrollReset>
        {day === undefined ? words.dateBar.today : words.dateBar.allTimes}
      </Link>
      <p>{day === undefined ? words.dateBar.explainAll : words.dateBar.explain(words.date(day))}</p>
    </section>
  );
}
