package org.linewright.operations.verify;

import java.util.Set;

/** The registered lines that a verification calls between. */
public interface TestLines {

    /** Who is there; the tested line always is. */
    Set<Party> parties();

    /** By which number the others call a party. */
    String number(Party party);

    /**
     * Makes a call and waits until it is over: the caller hears the final answer, and hangs up after the time of the
     * wish. For one thread; never throws because of what a PBX does.
     */
    CallSeen call(TestCall wish);
}
