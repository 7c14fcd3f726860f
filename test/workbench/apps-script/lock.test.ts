import {describe, expect, it} from 'vitest';
import {bench, scriptHost} from './script-host';

describe('the document lock', () => {
  it('waits by the clock, and throws when somebody else keeps it', () => {
    const {host, evaluate} = bench();
    host.lock.heldBy('b');
    const before = host.clock.milliseconds();
    expect(() => evaluate('LockService.getDocumentLock().waitLock(5000)')).toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
    expect(host.clock.milliseconds() - before).toBe(5000);
  });

  it('tryLock says no instead', () => {
    const {host, evaluate} = bench();
    host.lock.heldBy('b');
    const body = 'var lock = LockService.getDocumentLock(); return [lock.tryLock(100), lock.hasLock()]';
    expect(evaluate(body)).toEqual([false, false]);
  });

  it('is taken as soon as it is free', () => {
    const {host, evaluate} = bench();
    host.lock.heldBy('b', {milliseconds: 700});
    const before = host.clock.milliseconds();
    const body = `var lock = LockService.getDocumentLock(); lock.waitLock(5000); var had = lock.hasLock();
      lock.releaseLock(); return [had, lock.hasLock()]`;
    expect(evaluate(body)).toEqual([true, false]);
    expect(host.clock.milliseconds() - before).toBe(700);
  });

  it('is let go when the run ends, also by an error', () => {
    const host = scriptHost(`
      function take() { LockService.getDocumentLock().waitLock(1); }
      function takeAndFail() { take(); throw new Error('x'); }
    `);
    host.run('take');
    expect(host.lock.holder).toBeUndefined();
    expect(() => host.run('takeAndFail')).toThrow('x');
    expect(host.lock.holder).toBeUndefined();
  });

  it('keeps another user’s run out while one has it', () => {
    const host = scriptHost(`
      function slow() { LockService.getDocumentLock().waitLock(1); SpreadsheetApp.flush(); }
      function quick() { LockService.getDocumentLock().waitLock(10); }
    `);
    const tried: string[] = [];
    host.run('slow', [], {
      beforeCall: (_call, method) => {
        if (method !== 'SpreadsheetApp.flush') return;
        expect(() => host.run('quick', [], {user: 'b'})).toThrow('Lock timeout');
        tried.push(method);
      },
    });
    expect(tried).toHaveLength(1);
    host.run('quick', [], {user: 'b'});
  });

  it('waitLock returns nothing', () => {
    expect(bench().evaluate('return LockService.getDocumentLock().waitLock(1)')).toBeUndefined();
  });

  it('letting go before a flush is a warning', () => {
    const {host, evaluate} = bench();
    const write = "var lock = LockService.getDocumentLock(); lock.waitLock(1); sheet.getRange('A1').setValue(1);";
    evaluate(`${write} app.flush(); lock.releaseLock()`);
    expect(host.warnings).toEqual([]);
    evaluate(`${write} lock.releaseLock()`);
    expect(host.warnings).toEqual([expect.stringContaining('before SpreadsheetApp.flush()')]);
  });
});
