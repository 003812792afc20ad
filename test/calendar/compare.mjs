// compare.mjs DUMP EXCEPTIONS: every day of the dump against the package. A difference passes only
// when EXCEPTIONS decides it by an official notice; an exception that decides nothing fails too.
import {readFileSync} from 'node:fs';
import chineseDays from 'chinese-days';

const rows = (path) =>
  readFileSync(path, 'utf8').split('\n').filter((line) => line !== '').map((line) => line.split('\t'));

const [dumpPath, exceptionsPath] = process.argv.slice(2);
const days = rows(dumpPath);
const exceptions = new Map(rows(exceptionsPath).slice(1).map(([date, worked, url, reason]) => [date, {worked, url, reason}]));
const isRight = (decided, worked) => decided?.worked === worked && /^https?:\/\/(www\.)?gov\.cn\//.test(decided.url) && decided.reason;

let differing = 0;
let wrong = 0;
for (const [date, worked] of days) {
  const theirs = chineseDays.isWorkday(date) ? '1' : '0';
  const decided = exceptions.get(date);
  exceptions.delete(date);
  if (worked === theirs) {
    if (decided) { wrong += 1; console.error(`${date}: the exception is needless, both say ${worked}`); }
    continue;
  }
  differing += 1;
  if (isRight(decided, worked)) { console.log(`${date}: ours ${worked}, by ${decided.url}: ${decided.reason}`); continue; }
  wrong += 1;
  console.error(`${date}: ours ${worked}, theirs ${theirs}, and no notice decides it`);
}
for (const date of exceptions.keys()) { wrong += 1; console.error(`${date}: an exception for a day that was not compared`); }
if (days.length !== 7305) { wrong += 1; console.error(`${days.length} days in the dump; 2007 to 2026 have 7305`); }
console.log(`${days.length} days compared, ${differing} differ`);
process.exitCode = wrong === 0 ? 0 : 1;
