package org.linewright.pbx.laws;

import java.util.regex.Pattern;

/** A name that counts how often it is looked at, so that an expression that runs away is noticed on any machine. */
final class CountedName implements CharSequence {

    private static final int MOST_LOOKS = 100_000;

    private final String name;
    private int looks;

    private CountedName(String name) {
        this.name = name;
    }

    static boolean runsAway(String form, String name) {
        try {
            Pattern.compile(form).matcher(new CountedName(name)).matches();
            return false;
        } catch (Exhausted tooMany) {
            return true;
        }
    }

    @Override
    public int length() {
        return name.length();
    }

    @Override
    public char charAt(int index) {
        looks++;
        if (looks > MOST_LOOKS) {
            throw new Exhausted();
        }
        return name.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return name.substring(start, end);
    }

    @Override
    public String toString() {
        return name;
    }

    /** Leaves the engine of the JDK, which has no other way out. */
    private static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
