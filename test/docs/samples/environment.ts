const NAMES = ['LEMLIST_API_KEY', 'LEMLIST_BASE_URL', 'PORT'];

/** Runs programs that read and set the environment, and puts it back as it was. */
export async function keepingEnvironment<T>(run: () => Promise<T>): Promise<T> {
  const before = NAMES.map((name) => [name, process.env[name]] as const);
  try {
    return await run();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
