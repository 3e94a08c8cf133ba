export { isRateLimiterError, RateLimiterError } from './errors/RateLimiterError.ts';
export type { RateLimiter, Slot } from './rate-limit.ts';
export type { IoredisClient, NodeRedisClient, RedisClient, ScriptInput } from './redis/client.ts';
export type { RedisRateLimiterOptions } from './redis/RedisRateLimiterOptions.ts';
export { redisRateLimiter } from './redis/redis-rate-limiter.ts';
