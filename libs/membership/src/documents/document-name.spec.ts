import { describe, expect, it } from '@jest/globals';
import { documentName } from './document-name.js';

describe('The name of a document', () => {
  it('is what the person called it, without the way to it', () => {
    expect(documentName('Diplôme d’État (2015).pdf')).toBe('Diplôme d’État (2015).pdf');
    expect(documentName('../../etc/passwd')).toBe('passwd');
    expect(documentName('C:\\Users\\nora\\scan.png')).toBe('scan.png');
  });

  it('has nothing that hides, breaks the line or turns it around', () => {
    expect(documentName('a\r\nSet-Cookie: x\u202Efdp.exe\0')).toBe('aSet-Cookie: xfdp.exe');
    expect(documentName('..hidden')).toBe('hidden');
  });

  it('is never empty and never endless', () => {
    expect([documentName('\u0007'), documentName('/')]).toEqual(['document', 'document']);
    expect([...documentName('é'.repeat(5000))]).toHaveLength(120);
  });
});
