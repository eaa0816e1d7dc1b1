package org.linewright.peers;

import java.util.function.UnaryOperator;

/**
 * What a way does to datagrams.
 *
 * @param lost the part that never arrives: 0 to 1
 * @param doubled the part that arrives twice
 * @param swapped the part that arrives after the one behind it
 * @param hole whether nothing gets through at all
 * @param out what becomes of a message towards the peer; may be empty, then nothing comes out
 * @param in what becomes of one from the peer
 */
public record Harm(double lost, double doubled, double swapped, boolean hole, UnaryOperator<String> out,
        UnaryOperator<String> in) {

    public static final Harm NONE = new Harm(0, 0, 0, false, UnaryOperator.identity(), UnaryOperator.identity());

    public static final Harm HOLE = new Harm(0, 0, 0, true, UnaryOperator.identity(), UnaryOperator.identity());

    public static Harm losing(double part) {
        return new Harm(part, 0, 0, false, NONE.out, NONE.in);
    }

    public static Harm doubling(double part) {
        return new Harm(0, part, 0, false, NONE.out, NONE.in);
    }

    public static Harm swapping(double part) {
        return new Harm(0, 0, part, false, NONE.out, NONE.in);
    }

    /** Nothing comes from the peer, and what is sent to it gets there. */
    public static Harm swallowingIn() {
        return rewritingIn(message -> "");
    }

    /** Messages of ours are rewritten on their way, as a SIP ALG does. */
    public static Harm rewritingOut(UnaryOperator<String> change) {
        return new Harm(0, 0, 0, false, change, NONE.in);
    }

    /** Messages to us are rewritten. */
    public static Harm rewritingIn(UnaryOperator<String> change) {
        return new Harm(0, 0, 0, false, NONE.out, change);
    }
}
