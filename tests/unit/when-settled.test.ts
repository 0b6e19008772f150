import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenSettled } from '../../src/commands/when-settled.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('changes that come soon after one another are one', async () => {
  const act = vi.fn();
  const { changed } = whenSettled(act);
  for (let time = 0; time < 5; time += 1) {
    changed();
    await vi.advanceTimersByTimeAsync(70);
  }
  expect(act).toHaveBeenCalledTimes(0);
  await vi.advanceTimersByTimeAsync(10);
  expect(act).toHaveBeenCalledTimes(1);
});

test('changes without end are waited for a second', async () => {
  const act = vi.fn();
  const { changed } = whenSettled(act);
  for (let time = 0; time < 30; time += 1) {
    changed();
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(act).toHaveBeenCalledTimes(1);
});

test('a change while it is done has it done once more after, and never twice at once', async () => {
  let [running, most, runs] = [0, 0, 0];
  const { changed } = whenSettled(async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    running -= 1;
    runs += 1;
  });
  changed();
  await vi.advanceTimersByTimeAsync(200);
  changed();
  await vi.advanceTimersByTimeAsync(200);
  changed();
  await vi.advanceTimersByTimeAsync(10_000);
  expect([most, runs]).toEqual([1, 2]);
});

test('after the end nothing is done', async () => {
  const act = vi.fn();
  const { changed, end } = whenSettled(act);
  changed();
  end();
  await vi.advanceTimersByTimeAsync(1000);
  expect(act).not.toHaveBeenCalled();
});
