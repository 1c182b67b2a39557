import { describe, expect, it } from 'vitest';
import { checkPressProfile } from '../../../src/model/press-profile.ts';
import { pressProfileBytes } from '../../fixtures/press-profile.ts';

const faultOf = (bytes: Uint8Array) => {
  const check = checkPressProfile('/p/press.icc', bytes);
  return check.ok ? 'none' : check.fault;
};

describe('a profile of a press', () => {
  it('is taken with its own name', () => {
    const check = checkPressProfile('/p/press.icc', pressProfileBytes());
    expect(check).toMatchObject({ ok: true, profile: { name: 'Press of the tests' } });
  });

  it('has the name of its file when it has none', () => {
    const check = checkPressProfile('/p/press.icc', pressProfileBytes({ without: ['desc'] }));
    expect(check).toMatchObject({ ok: true, profile: { name: 'press.icc' } });
  });

  it('is told from other files', () => {
    expect(faultOf(new TextEncoder().encode('%PDF-1.7'))).toBe('no-profile');
    expect(faultOf(new Uint8Array(500))).toBe('no-profile');
    expect(faultOf(pressProfileBytes({ space: 'RGB ' }))).toBe('no-cmyk');
    expect(faultOf(pressProfileBytes({ deviceClass: 'scnr' }))).toBe('no-output');
    expect(faultOf(pressProfileBytes({ without: ['B2A0'] }))).toBe('no-output');
  });

  it('is damaged when it is cut short, wherever', () => {
    const bytes = pressProfileBytes();
    for (const length of [133, 150, 1000, bytes.length - 1]) {
      expect(faultOf(bytes.slice(0, length))).toBe('damaged');
    }
  });

  it('is damaged when its table of tags leads out of it', () => {
    const bytes = Buffer.from(pressProfileBytes());
    bytes.writeUInt32BE(0xfffffff0, 128 + 4 + 4);
    expect(faultOf(bytes)).toBe('damaged');
    bytes.writeUInt32BE(0xffffffff, 128);
    expect(faultOf(bytes)).toBe('damaged');
  });
});
