package org.linewright.numbers;

/**
 * A part of a number that a pair of brackets found.
 *
 * @param group which pair, from 1
 * @param from where it begins
 * @param to where it ends, after its last sign
 */
public record GroupMark(int group, int from, int to) {
}
