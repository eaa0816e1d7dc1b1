package org.linewright.lines;

/**
 * How it rings here.
 *
 * @param speaker the name of a speaker, as {@link Lines#devices} tells; empty for the one that the system prefers
 * @param percent how loud, from 0 to 100
 */
public record RingTone(String speaker, int percent) {
}
