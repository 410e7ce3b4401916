/**
 * Virtual time. `now` is the shop's and the world's; `wall` is the studio's clock, which can be set.
 * What is put off happens as soon as time has passed it.
 */
export function createSimClock(start: number) {
  let time = start;
  let offset = 0;
  let late: { readonly at: number; readonly work: () => void }[] = [];
  return {
    now: () => time,
    wall: () => time + offset,
    set: (byMs: number) => {
      offset += Math.round(byMs);
    },
    later: (afterMs: number, work: () => void) => {
      late.push({ at: time + Math.ceil(afterMs), work });
    },
    advance: (byMs: number) => {
      const until = time + Math.ceil(Math.max(0, byMs));
      for (;;) {
        const due = late.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (due === undefined) break;
        late = late.filter((it) => it !== due);
        time = Math.max(time, due.at);
        due.work();
      }
      time = until;
    },
  };
}

export type SimClock = ReturnType<typeof createSimClock>;
