package org.linewright.sip.call;

/** Where a call stands; a value. */
sealed interface CallState permits Calling, Offered, Talking, Over {

    /** What becomes of it; an input that means nothing to it leaves it as it is. */
    CallStep step(CallInput input);
}
