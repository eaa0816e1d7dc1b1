package org.linewright.media.sound;

/**
 * The time after which a voice repeats itself.
 *
 * @param samples how long it is: 2.5 to 15 ms
 * @param likeness how much the voice before is the one after: 1 for the same, 0 for nothing in common
 */
public record Period(int samples, double likeness) {

    private static final int HIGHEST = 400;
    private static final int LOWEST = 67;
    private static final int COMPARED = 100;

    /**
     * Looks for it in the 25 ms before the end; nothing before the first sample is looked at.
     *
     * @param end behind the last sample that counts
     * @param rate samples a second, a multiple of 8000
     */
    public static Period of(short[] sound, int end, int rate) {
        int coarse = rate / 8000;
        int longest = Math.min(rate / LOWEST, end - rate / COMPARED);
        Period best = new Period(rate / HIGHEST, 0);
        for (int lag = rate / HIGHEST; lag <= longest; lag += coarse) {
            best = better(best, sound, end, rate, lag, coarse);
        }
        int middle = best.samples();
        for (int lag = middle - coarse + 1; lag < middle + coarse && coarse > 1; lag++) {
            best = lag >= rate / HIGHEST && lag <= longest ? better(best, sound, end, rate, lag, 1) : best;
        }
        return best;
    }

    private static Period better(Period best, short[] sound, int end, int rate, int lag, int step) {
        double both = 0;
        double now = 1;
        double before = 1;
        for (int place = end - rate / COMPARED; place < end; place += step) {
            both += (double) sound[place] * sound[place - lag];
            now += (double) sound[place] * sound[place];
            before += (double) sound[place - lag] * sound[place - lag];
        }
        double likeness = both / Math.sqrt(now * before);
        return likeness > best.likeness() ? new Period(lag, likeness) : best;
    }
}
