package org.linewright.fakes.media;

/** Somebody who speaks, made of harmonics: his pitch glides and his loudness swells, so that no two moments are alike. */
public final class Speaking {

    private Speaking() {
    }

    /** This long, at this many samples a second. */
    public static short[] seconds(double seconds, int rate) {
        short[] samples = new short[(int) (seconds * rate)];
        double phase = 0;
        for (int place = 0; place < samples.length; place++) {
            double time = place / (double) rate;
            phase += 2 * Math.PI * (140 + 30 * Math.sin(2 * Math.PI * 0.9 * time)) / rate;
            double swell = 0.55 + 0.45 * Math.sin(2 * Math.PI * 2.3 * time);
            double sum = Math.sin(phase) + 0.7 * Math.sin(2 * phase) + 0.5 * Math.sin(3 * phase)
                    + 0.35 * Math.sin(5 * phase) + 0.2 * Math.sin(9 * phase);
            samples[place] = (short) Math.round(5000 * swell * sum);
        }
        return samples;
    }
}
