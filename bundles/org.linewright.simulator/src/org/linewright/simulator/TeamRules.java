package org.linewright.simulator;

/**
 * How teams behave; all of it is a guess.
 *
 * @param begins whether a member is signed in until he signs out
 * @param lastStays whether the last member who is signed in may not leave
 */
public record TeamRules(boolean begins, boolean lastStays) {

    /** As it comes out of the box. */
    public static final TeamRules USUAL = new TeamRules(true, false);
}
