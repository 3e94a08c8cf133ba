/**
 * What runs inside Redis. A script runs in one go, so no two processes can act on the same count, and reads the clock of Redis,
 * since those of the processes differ.
 */

/** A process that has not asked for this long no longer counts as one that shares the limit. */
const SEEN_FOR = 60_000;

const NOW = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)`;

/**
 * Takes a slot if one is open. Answers how many milliseconds to wait before asking again, 0 if the slot was taken, and how
 * many processes have asked lately. A slot is a member of a sorted set; its score is the moment at which it opens again.
 */
export const TAKE = `
local slots, pause, processes = KEYS[1], KEYS[2], KEYS[3]
local slot, process = ARGV[1], ARGV[2]
local requests, window, longest = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
${NOW}
redis.call('ZADD', processes, now, process)
redis.call('ZREMRANGEBYSCORE', processes, '-inf', now - ${SEEN_FOR})
redis.call('PEXPIRE', processes, ${SEEN_FOR})
local sharing = redis.call('ZCARD', processes)

-- Only a clock that was put back makes things lie further ahead than they were set. They must not wait until it catches up.
local paused, delay = redis.call('PTTL', pause), tonumber(redis.call('GET', pause) or 0)
if paused > delay then
  redis.call('PEXPIRE', pause, delay)
  paused = delay
end
for _, ahead in ipairs(redis.call('ZRANGEBYSCORE', slots, now + longest + 1, '+inf')) do
  redis.call('ZADD', slots, now + longest, ahead)
end
if paused > 0 then return { paused, sharing } end

redis.call('ZREMRANGEBYSCORE', slots, '-inf', now)
if redis.call('ZCARD', slots) < requests then
  redis.call('ZADD', slots, now + longest, slot)
  redis.call('PEXPIRE', slots, longest)
  return { 0, sharing }
end
-- A slot whose answer is still to come opens a window after it: no sooner than a window from now.
local first = redis.call('ZRANGE', slots, 0, 0, 'WITHSCORES')
return { math.min(first[2] - now, window), sharing }`;

/** Sets how many milliseconds from now a slot opens again, unless it has been handed on since. */
export const REOPEN = `
local slots, slot, rest, longest = KEYS[1], ARGV[1], ARGV[2], ARGV[3]
${NOW}
redis.call('ZADD', slots, 'XX', now + rest, slot)
redis.call('PEXPIRE', slots, longest)`;

/** Nobody takes a slot for some milliseconds, or for longer if that is so already. */
export const PAUSE = `
local pause, delay = KEYS[1], ARGV[1]
if redis.call('PTTL', pause) < tonumber(delay) then redis.call('SET', pause, delay, 'PX', delay) end`;
