package org.linewright.workbench.diagnostics.compare;

/**
 * Where two values are not the same: what stands before and after it is.
 *
 * @param from where it begins in both
 * @param left how long it is on the left
 * @param right how long it is on the right
 */
record Unlike(int from, int left, int right) {

    static Unlike of(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int from = 0;
        while (from < most && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int after = 0;
        while (after < most - from
                && one.charAt(one.length() - 1 - after) == other.charAt(other.length() - 1 - after)) {
            after++;
        }
        return new Unlike(from, one.length() - from - after, other.length() - from - after);
    }
}
