package org.linewright.simulator;

/**
 * How the voice boxes behave; that there are some is certain, all of this is a guess.
 *
 * @param offered whether every route has one; without it whoever calls it is answered 480
 * @param unanswered whether calls that nobody answers go there, where nothing else is switched
 * @param deletes the key that deletes the message that is heard
 */
public record BoxRules(boolean offered, boolean unanswered, char deletes) {

    /** As it comes out of the box. */
    public static final BoxRules USUAL = new BoxRules(true, false, '3');

    public BoxRules withOffered(boolean other) {
        return new BoxRules(other, unanswered, deletes);
    }

    public BoxRules withUnanswered(boolean other) {
        return new BoxRules(offered, other, deletes);
    }
}
