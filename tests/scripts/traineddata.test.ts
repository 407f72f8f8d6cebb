import { describe, expect, test } from 'vitest';
import { COMPONENTS, readTraineddata, stripTraineddata, writeTraineddata } from '@/scripts/traineddata.mjs';

const bytes = (text: string) => new TextEncoder().encode(text);
const model = () =>
  writeTraineddata(
    new Map([
      ['lstm', bytes('network')],
      ['lstm-word-dawg', bytes('dictionary')],
      ['lstm-number-dawg', bytes('numbers')],
      ['lstm-unicharset', bytes('letters')],
      ['inttemp', bytes('legacy')],
      ['lstm-recoder', bytes('codes')],
      ['version', bytes('4.00')],
    ]),
  );
const text = (part: Uint8Array | undefined) => new TextDecoder().decode(part);

describe('stripTraineddata', () => {
  test('keeps what the network needs, to the byte, and drops dictionaries and the legacy engine', () => {
    const parts: Map<string, Uint8Array> = readTraineddata(stripTraineddata(model()));
    expect([...parts.keys()]).toEqual(['lstm', 'lstm-unicharset', 'lstm-recoder', 'version']);
    expect([...parts.values()].map(text)).toEqual(['network', 'letters', 'codes', '4.00']);
  });

  test('is stable: stripping twice changes nothing', () => {
    expect(stripTraineddata(stripTraineddata(model()))).toEqual(stripTraineddata(model()));
  });

  test('refuses a model without a network, and bytes that are no model', () => {
    expect(() => stripTraineddata(writeTraineddata(new Map([['version', bytes('1')]])))).toThrow(RangeError);
    expect(() => readTraineddata(bytes('hello world, no model'))).toThrow(RangeError);
    expect(() => readTraineddata(new Uint8Array(2))).toThrow(RangeError);
    const cut = model().subarray(0, 4 + 8 * COMPONENTS.length + 3);
    expect(() => readTraineddata(cut)).toThrow(RangeError);
  });
});
