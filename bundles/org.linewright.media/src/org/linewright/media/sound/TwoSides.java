package org.linewright.media.sound;

/** Two channels that come one after the other and are wanted in turn. For one thread. */
public final class TwoSides {

    private final SampleQueue left;
    private final SampleQueue right;

    /** @param most samples of a side that wait; of more the oldest go */
    public TwoSides(int most) {
        this.left = new SampleQueue(most);
        this.right = new SampleQueue(most);
    }

    public void left(short[] samples) {
        left.add(samples);
    }

    public void right(short[] samples) {
        right.add(samples);
    }

    /** How many there are of both. */
    public int length() {
        return Math.min(left.length(), right.length());
    }

    /** Takes what there is of both, the left first; with silence for what is not there when that is all. */
    public short[] taken(boolean all) {
        int length = all ? Math.max(left.length(), right.length()) : length();
        short[] one = left.take(length);
        short[] other = right.take(length);
        short[] both = new short[2 * length];
        for (int place = 0; place < length; place++) {
            both[2 * place] = one[place];
            both[2 * place + 1] = other[place];
        }
        return both;
    }
}
