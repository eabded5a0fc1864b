/** Waits until the value is as expected; what happens in the browser takes its time. */
export async function expectSoon(value: () => unknown, expected: unknown): Promise<void> {
  const patience = Date.now() + 10_000;
  for (;;) {
    const now = await value();
    if (JSON.stringify(now) === JSON.stringify(expected) || Date.now() > patience) {
      expect(now).toEqual(expected);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
