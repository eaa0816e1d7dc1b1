package org.linewright.numbers.internal.rule;

/**
 * A number that lets a pattern look at it only so often: some patterns would otherwise try for years. Counting is the
 * same on every machine; the limit is reached in a few milliseconds.
 */
final class Patience implements CharSequence {

    /** Looks at one number, and tries without a look together; honest rules need some hundred. */
    private static final int MOST = 200_000;

    private static final int FEW_CHOICES = 8;
    private static final int FEW_CHOICES_BESIDE_A_REPETITION = 4;

    private final String number;
    private int left;

    /** @param looks how often it may be looked at */
    Patience(String number, int looks) {
        this.number = number;
        this.left = looks;
    }

    /** How often this pattern may look; fewer times the more it tries between two looks, never less than once. */
    static int looks(String pattern) {
        return (int) Math.max(1, MOST / BlindTries.of(pattern));
    }

    /** It was lost. */
    static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Lost() {
            super("too many tries", null, false, false);
        }
    }

    /** Whether a pattern could run away: it repeats a group, has more than one repetition, or many choices. */
    static boolean isNeeded(String pattern) {
        int repeated = 0;
        int choices = 0;
        boolean escaped = false;
        char last = ' ';
        for (char sign : pattern.toCharArray()) {
            if (!escaped && (sign == '*' || sign == '+' || sign == '{')) {
                if (last == ')') {
                    return true;
                }
                repeated++;
            }
            if (!escaped && (sign == '?' || sign == '|')) {
                choices++;
            }
            escaped = !escaped && sign == '\\';
            last = escaped ? ' ' : sign;
        }
        return BlindTries.of(pattern) > 1 || repeated > 1
                || choices > (repeated == 0 ? FEW_CHOICES : FEW_CHOICES_BESIDE_A_REPETITION);
    }

    @Override
    public int length() {
        return number.length();
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new Lost();
        }
        return number.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return number.substring(start, end);
    }

    @Override
    public String toString() {
        return number;
    }
}
