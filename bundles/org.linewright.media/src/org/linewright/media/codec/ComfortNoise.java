package org.linewright.media.codec;

import java.util.random.RandomGenerator;

/** The noise of a room where nobody speaks, as an RFC 3389 payload describes it. For one thread; never throws. */
public final class ComfortNoise {

    private static final int MOST = 12;
    private static final double STEEPEST = 0.98;

    private final RandomGenerator random;
    private double[] reflections = {};
    private double[] delayed = { 0 };
    private double gain;

    public ComfortNoise(RandomGenerator random) {
        this.random = random;
    }

    /** Takes a description: the level in −dBov (RFC 3389 §3.1), then reflection coefficients (§3.2). */
    public void described(byte[] payload) {
        if (payload.length == 0) {
            return;
        }
        reflections = new double[Math.min(MOST, payload.length - 1)];
        double left = 1;
        for (int index = 0; index < reflections.length; index++) {
            double steepness = ((payload[index + 1] & 0xFF) - 127) * 258 / 32_768.0;
            reflections[index] = Math.clamp(steepness, -STEEPEST, STEEPEST);
            left *= 1 - reflections[index] * reflections[index];
        }
        delayed = new double[reflections.length + 1];
        gain = 32_768 * Math.pow(10, -(payload[0] & 0x7F) / 20.0) * Math.sqrt(left);
    }

    /** Silent until something was described. */
    public short[] noise(int samples) {
        short[] noise = new short[samples];
        for (int place = 0; place < samples; place++) {
            noise[place] = (short) Math.clamp(Math.round(shaped(gain * random.nextGaussian())), Short.MIN_VALUE,
                    Short.MAX_VALUE);
        }
        return noise;
    }

    /** One step of the lattice that the coefficients stand for. */
    private double shaped(double excitation) {
        double forward = excitation;
        for (int stage = reflections.length - 1; stage >= 0; stage--) {
            forward -= reflections[stage] * delayed[stage];
            delayed[stage + 1] = delayed[stage] + reflections[stage] * forward;
        }
        delayed[0] = forward;
        return forward;
    }
}
