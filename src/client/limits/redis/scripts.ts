/**
 * What runs inside Redis. A script runs in one go, so no two processes can act on the same count, and reads the clock of Redis,
 * since the clocks of the processes differ.
 */

/** A process that has not asked for this long no longer counts as one that shares the limit. */
const SEEN_FOR_MS = 60_000;

/**
 * After an outage the processes come back one by one, and the others still send from local shares. Until all are back, the processes
 * that are back use only their part of the limit. A process that stays away has ended: after a minute it no longer counts.
 * `expected` is how many processes shared the limit before the outage, from a process that comes back, or 0.
 */
const COUNT_RETURNED = `
local function count_returned()
  local since, count = string.match(redis.call('GET', returning) or '', '^(%d+):(%d+)$')
  since, count = tonumber(since), tonumber(count) or 0
  if expected > 0 then
    -- A process that comes back twice went through another outage.
    local seen = tonumber(redis.call('ZSCORE', processes, process) or 0)
    if not since or seen >= since then since = now end
    count = math.max(count, expected)
    redis.call('SET', returning, string.format('%d:%d', since, count), 'PX', ${SEEN_FOR_MS})
  end
  return since, count
end`;

const NOW = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)`;

/**
 * Notices that Redis has lost what it knew, in a restart or a FLUSHALL. The member at infinity is the epoch, a name that lasts as
 * long as the set does. A process that knows another epoch took slots which nobody can count any more, so all wait until these
 * would have opened.
 */
const CHECK_EPOCH = `
local current = redis.call('ZRANGEBYSCORE', slots, '+inf', '+inf')[1]
if not current then
  current = 'epoch:' .. now .. ':' .. slot
  redis.call('ZADD', slots, '+inf', current)
end
-- Kept for longer than a process believes in an epoch, so that an idle time is not taken for a loss.
redis.call('PEXPIRE', slots, 2 * lease)
local paused = redis.call('PTTL', pause)
if epoch ~= '' and epoch ~= current then
  local began = tonumber(string.match(current, '^epoch:(%d+)'))
  local left = math.min(began + lease - now, lease)
  if left > math.max(paused, 0) then
    redis.call('SET', pause, left, 'PX', left)
    paused = left
  end
end`;

/**
 * Takes a slot if one is open. Responds with how many milliseconds to wait before asking again (0 if the slot was taken), how
 * many processes have asked lately, and the epoch. A slot is a member of a sorted set. Its score is the moment at which it opens
 * again.
 */
export const TAKE: string = `
local slots, pause, processes, returning = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local slot, process, epoch, expected = ARGV[1], ARGV[2], ARGV[6], tonumber(ARGV[7])
local requests, window, lease = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
${NOW}
${COUNT_RETURNED}
local since, count = count_returned()
redis.call('ZADD', processes, now, process)
redis.call('ZREMRANGEBYSCORE', processes, '-inf', now - ${SEEN_FOR_MS})
redis.call('PEXPIRE', processes, ${SEEN_FOR_MS})
local sharing = math.max(redis.call('ZCARD', processes), count)
if count > 0 then
  local returned = redis.call('ZCOUNT', processes, since, '+inf')
  if returned < count then requests = math.floor(requests * returned / count) end
end

-- If the clock of Redis was set back, times lie too far in the future. They are shortened, or all would wait until it catches up.
local delay = tonumber(redis.call('GET', pause) or 0)
if redis.call('PTTL', pause) > delay then redis.call('PEXPIRE', pause, delay) end
for _, ahead in ipairs(redis.call('ZRANGEBYSCORE', slots, now + lease + 1, '(+inf')) do
  redis.call('ZADD', slots, now + lease, ahead)
end
${CHECK_EPOCH}
if paused > 0 then return { paused, sharing, current } end

redis.call('ZREMRANGEBYSCORE', slots, '-inf', now)
-- The epoch is a member too.
if redis.call('ZCARD', slots) <= requests then
  redis.call('ZADD', slots, now + lease, slot)
  return { 0, sharing, current }
end
-- A slot whose response is still to come opens a window after it: no sooner than a window from now.
local first = redis.call('ZRANGE', slots, 0, 0, 'WITHSCORES')
return { math.min(first[2] - now, window), sharing, current }`;

/** Sets how many milliseconds from now a slot opens again. It never adds a slot that Redis lost, or that another process took. */
export const REOPEN: string = `
local slots, pause = KEYS[1], KEYS[2]
local slot, rest, lease, epoch = ARGV[1], ARGV[2], tonumber(ARGV[3]), ARGV[4]
${NOW}
redis.call('ZADD', slots, 'XX', now + rest, slot)
${CHECK_EPOCH}`;

/** Keeps every process from taking a slot for some milliseconds. A pause that is longer already stays. */
export const PAUSE = `
local pause, delay = KEYS[1], ARGV[1]
if redis.call('PTTL', pause) < tonumber(delay) then redis.call('SET', pause, delay, 'PX', delay) end`;
