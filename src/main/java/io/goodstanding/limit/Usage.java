package io.goodstanding.limit;

/**
 * How much of a limit was used in its window.
 *
 * @param count what is known to be used, at least 0
 * @param covered whether the data cover the whole window up to now; if not, more may have been used
 */
public record Usage(int count, boolean covered) {

    public Usage {
        if (count < 0) {
            throw new IllegalArgumentException("Nobody can use less than nothing: " + count);
        }
    }
}
