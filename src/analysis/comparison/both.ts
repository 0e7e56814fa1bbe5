/** The same thing, or the same question, in each of two reports. */
export type Both<T> = { earlier: T; later: T };
