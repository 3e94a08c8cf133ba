export { isRateLimiterError, RateLimiterError } from '../../errors/RateLimiterError.ts';
export type { RateLimiter, Slot } from '../rate-limit.ts';
export type { IoredisClient, NodeRedisClient, RedisClient, ScriptInput } from './client.ts';
export type { RedisRateLimiterOptions } from './RedisRateLimiterOptions.ts';
export { redisRateLimiter } from './redis-rate-limiter.ts';
