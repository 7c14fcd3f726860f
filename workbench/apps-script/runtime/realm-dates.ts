/**
 * The Date of a realm, as source text to run in it: a function of the clock (`now()`, milliseconds) and of the script's
 * time zone (`offsetAt(milliseconds)`, minutes east of Greenwich, and its IANA name). In Apps Script `getHours()` and
 * its kin answer in the script's time zone, which is neither the spreadsheet's nor this machine's. The prototype stays
 * the realm's own, so that its dates still are dates.
 */
export const realmDates = `((now, offsetAt, timeZone) => {
  const Real = Date;
  const prototype = Real.prototype;
  const minute = 60000;
  const valueOf = prototype.valueOf;
  const own = Object.fromEntries(Object.getOwnPropertyNames(prototype).map(name => [name, prototype[name]]));

  const toLocal = time => time + offsetAt(time) * minute;
  // A local time that the clocks skip moves forward by the gap; of one that they show twice, the first is meant.
  const fromLocal = local => {
    const before = offsetAt(local);
    const guess = local - before * minute;
    const after = offsetAt(guess);
    if (before === after) return guess;
    const second = local - after * minute;
    return offsetAt(second) === after ? second : local - Math.min(after, offsetAt(second)) * minute;
  };
  const zoned = /(Z|GMT|UTC|[+-]\\d{2}:?\\d{2})\\)?$/i;
  const isoDay = /^\\d{4}(-\\d{2}(-\\d{2})?)?$/;
  const isoTime = /^\\d{4}-\\d{2}-\\d{2}T/;
  const parse = text => {
    if (zoned.test(text) || isoDay.test(text)) return Real.parse(text);
    const local = Real.parse(text + (isoTime.test(text) ? 'Z' : ' UTC'));
    return Number.isNaN(local) ? local : fromLocal(local);
  };
  const timeOf = args => {
    if (args.length === 0) return now();
    if (args.length > 1) return fromLocal(Real.UTC(...args));
    const value = args[0] instanceof Real ? valueOf.call(args[0]) : args[0];
    return typeof value === 'string' ? parse(value) : Number(value);
  };
  const define = (name, method) =>
    Object.defineProperty(prototype, name, {value: method, writable: true, configurable: true});

  for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
    define('get' + part, function () {
      const time = valueOf.call(this);
      return Number.isNaN(time) ? time : own['getUTC' + part].call(new Real(toLocal(time)));
    });
    if (part === 'Day') continue;
    define('set' + part, function (...values) {
      const local = new Real(toLocal(valueOf.call(this)));
      own['setUTC' + part].apply(local, values);
      return own.setTime.call(this, fromLocal(valueOf.call(local)));
    });
  }
  define('getTimezoneOffset', function () { return -offsetAt(valueOf.call(this)); });
  const pad = (number, length = 2) => String(number).padStart(length, '0');
  const day = time => own.toUTCString.call(new Real(toLocal(time))).replace(/^(\\w+), (\\d+) (\\w+) (\\d+).*/, '$1 $3 $2 $4');
  const clock = time => {
    const offset = offsetAt(time);
    const size = Math.abs(offset);
    const zone = (offset < 0 ? '-' : '+') + pad(Math.floor(size / 60)) + pad(size % 60);
    return own.toISOString.call(new Real(toLocal(time))).slice(11, 19) + ' GMT' + zone + ' (' + timeZone + ')';
  };
  const shown = write => function () {
    const time = valueOf.call(this);
    return Number.isNaN(time) ? 'Invalid Date' : write(time);
  };
  define('toDateString', shown(day));
  define('toTimeString', shown(clock));
  define('toString', shown(time => day(time) + ' ' + clock(time)));
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    define(name, function (locales = 'en-US', options = {}) {
      return own[name].call(this, locales, {timeZone, ...options});
    });
  }

  const Zoned = new Proxy(Real, {
    construct: (target, args, created) => Reflect.construct(target, [timeOf(args)], created === Zoned ? target : created),
    apply: () => String(new Zoned()),
    get: (target, key) => {
      if (key === 'now') return () => now();
      return key === 'parse' ? text => parse(String(text)) : Reflect.get(target, key);
    },
  });
  prototype.constructor = Zoned;
  globalThis.Date = Zoned;

  const Format = Intl.DateTimeFormat;
  Intl.DateTimeFormat = new Proxy(Format, {
    construct: (target, [locales = 'en-US', options = {}]) => new target(locales, {timeZone, ...options}),
    apply: (target, _this, [locales = 'en-US', options = {}]) => new target(locales, {timeZone, ...options}),
  });
})`;
