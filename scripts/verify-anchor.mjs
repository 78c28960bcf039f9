#!/usr/bin/env node
/**
 * Checks statements, and an exported audit log, against a signed anchor, without the server and
 * without any package: this file alone and Node are enough. It reads, and sends nothing.
 */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';

const USAGE = `
  node verify-anchor.mjs RELEVÉ… --anchor ANCRE.json [--key CLÉ.pem] [--log JOURNAL.csv]
  node verify-anchor.mjs STATEMENT… --anchor ANCHOR.json [--key PUBLIC.pem] [--log LOG.csv]
`;

process.exitCode = main(process.argv.slice(2));

/** 0: all is proven; 1: something differs; 2: not asked rightly. */
function main(words) {
  let asked;
  try {
    asked = askedBy(words);
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    return 2;
  }
  const report = { lines: [], faults: [] };
  prove(asked, report);
  for (const line of report.lines) console.log(line);
  if (report.faults.length === 0) return 0;
  console.log('\nNON PROUVÉ / NOT PROVEN');
  for (const [french, english, ...more] of report.faults) {
    console.log([`✘ ${french}`, english, ...more].join('\n  '));
  }
  return 1;
}

function askedBy(words) {
  const options = {
    ...{ anchor: { type: 'string' }, key: { type: 'string' }, log: { type: 'string' } },
  };
  const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true });
  if (!values.anchor) throw new Error('--anchor manque / is missing');
  return {
    signed: parsed(read(values.anchor), values.anchor),
    key: values.key && createPublicKey(read(values.key)),
    log: values.log && read(values.log).toString('utf8'),
    statements: positionals.map((path) => ({ path, bytes: read(path) })),
  };
}

function prove({ signed, key, statements, log }, report) {
  if (!isAnchor(signed)) {
    report.faults.push(['Ce fichier n’est pas une ancre.', 'This file is not an anchor.']);
    return;
  }
  const { anchor } = signed;
  const { cooperative, number, at } = anchor;
  report.lines.push(`Ancre / anchor n° ${number} · ${cooperative.name} · ${at}`);
  proveSignature(signed, key, report);
  if (report.faults.length > 0) return;
  for (const statement of statements) proveStatement(statement, anchor, report);
  sayBooks(anchor, report);
  if (log !== undefined) proveLog(log, anchor, report);
}

function isAnchor(signed) {
  const { anchor, publicKey, signature } = signed ?? {};
  const isComplete = Array.isArray(anchor?.books) && Array.isArray(anchor.files);
  if (anchor?.format !== 'plusloin-anchor-1' || !isComplete || !anchor.cooperative) return false;
  return typeof signature === 'string' && /^-----BEGIN PUBLIC KEY-----\n/.test(publicKey);
}

function proveSignature({ anchor, publicKey, signature }, key, report) {
  const own = createPublicKey(publicKey);
  const isGiven = key === undefined || fingerprintOf(key) === fingerprintOf(own);
  const message = Buffer.from(canonicalJson(anchor));
  if (!verify(null, message, key ?? own, Buffer.from(signature, 'base64'))) {
    report.faults.push(
      isGiven
        ? ['La signature ne va pas avec l’ancre.', 'The signature does not fit the anchor.']
        : [
            `L’ancre est signée d’une autre clé : ${fingerprintOf(own)}.`,
            `The anchor is signed with another key: ${fingerprintOf(own)}.`,
          ],
    );
    return;
  }
  report.lines.push('✔ Signature valable. / The signature is valid.');
  if (key === undefined) {
    report.lines.push(
      `! La clé n’est pas confirmée : elle vient de l’ancre. Compare son empreinte à celle que`,
      `  ta coopérative publie. / The key itself is not confirmed: it comes with the anchor.`,
      `  Compare its fingerprint with the one that your cooperative publishes.`,
      `  ${fingerprintOf(own)}`,
    );
  } else {
    report.lines.push('✔ Avec la clé donnée. / With the key that was given.');
  }
}

function proveStatement({ path, bytes }, anchor, { lines, faults }) {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const anchored = anchor.files.find((file) => file.sha256 === sha256);
  if (anchored) {
    lines.push(`✔ ${path} = ${anchored.path}`);
    return;
  }
  const namesake = anchor.files.find((file) => basename(file.path) === basename(path));
  if (namesake === undefined) {
    faults.push([`${path} n’est pas dans cette ancre.`, `${path} is not in this anchor.`]);
    return;
  }
  faults.push([
    `${path} n’est pas tel qu’il a été ancré (${namesake.path}).`,
    `${path} is not as it was anchored (${namesake.path}).`,
    `attendu / expected ${namesake.sha256}`,
    `trouvé  / found    ${sha256}`,
  ]);
}

function sayBooks({ books, log }, { lines }) {
  lines.push('', 'Livres tels qu’ils étaient / books as they stood:');
  for (const { entity, registration, sequence, hash } of books) {
    const until = sequence === 0 ? 'aucune écriture / no entry' : `→ n° ${sequence} ${hash}`;
    lines.push(`  ${entity} (${registration}) ${until}`);
  }
  if (log) lines.push(`  Journal d’audit / audit log → rang ${log.sequence} ${log.hash}`);
  lines.push(
    'Aucune écriture jusqu’à ces numéros ne peut changer sans que « ops verify » la trouve.',
    'No entry up to these places can change without `ops verify` finding it.',
  );
}

/**
 * Every line is hashed again with the hash before it; lines that follow one another are linked, and
 * the anchored one is as it was signed.
 */
function proveLog(text, { cooperative, log }, { lines, faults }) {
  const entries = text.replace(/^\ufeff/, '').split('\r\n').slice(1, -1).map(entryOf);
  let before;
  for (const entry of entries) {
    const rank = `rang / line ${entry?.sequence ?? '?'}`;
    if (entry === undefined || hashOf(entry, cooperative.id) !== entry.hash) {
      faults.push([`${rank} : cette ligne a été changée.`, 'This line was changed.']);
    } else if (before?.sequence === entry.sequence - 1 && before.hash !== entry.previous) {
      faults.push([`${rank} : ne suit pas la précédente.`, 'It does not follow the one before.']);
    } else if (log?.sequence === entry.sequence && log.hash !== entry.hash) {
      faults.push([`${rank} : n’est pas la ligne ancrée.`, 'It is not the anchored line.']);
    }
    before = entry;
  }
  const gaps = gapsIn(entries.filter(Boolean).map(({ sequence }) => sequence));
  if (faults.length > 0) return;
  lines.push(`✔ Journal d’audit : ${entries.length} lignes / the audit log’s lines are whole`);
  if (gaps > 0) lines.push(`! ${gaps} lignes ne sont pas dans ce fichier / lines are not in it`);
  const isAnchored = entries.some(({ sequence }) => sequence === log?.sequence);
  if (isAnchored) lines.push(`✔ La ligne ${log.sequence} est celle de l’ancre / is as anchored`);
}

function entryOf(line) {
  const fields = /^(\d+);([^;]+);([^;]+);([^;]+);([^;]+);[^;]*;"((?:[^"]|"")*)";(\w*);(\w+)$/;
  const found = fields.exec(line);
  if (!found) return undefined;
  const [, sequence, at, actor, action, subject, form, previous, hash] = found;
  const details = form.replaceAll('""', '"');
  const instant = new Date(at).getTime();
  return { sequence: Number(sequence), instant, actor, action, subject, details, previous, hash };
}

function hashOf({ previous, sequence, instant, actor, action, subject, details }, cooperative) {
  const said = [cooperative, sequence, instant, actor, action, subject, details].join('\x1f');
  return createHash('sha256').update(Buffer.from(previous, 'hex')).update(said).digest('hex');
}

function gapsIn(places) {
  return places.length === 0 ? 0 : places.at(-1) - places[0] + 1 - places.length;
}

function read(path) {
  try {
    return readFileSync(path);
  } catch {
    throw new Error(`illisible / cannot be read: ${path}`);
  }
}

function parsed(bytes, path) {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new Error(`illisible / cannot be read: ${path}`);
  }
}

function fingerprintOf(key) {
  const bytes = key.export({ type: 'spki', format: 'der' });
  return `SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`;
}

/** The text that was signed: keys in order, no spaces. */
function canonicalJson(value) {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name])}`);
  return `{${parts.join(',')}}`;
}
