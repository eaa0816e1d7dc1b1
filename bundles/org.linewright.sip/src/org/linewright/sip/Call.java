package org.linewright.sip;

/**
 * One call of a line, from its beginning to its end. Safe for all threads, nothing here blocks; what no longer fits, such
 * as an offer after the end, is passed over.
 */
public interface Call {

    /** Ends it, whatever it is doing: cancels, hangs up or declines. Its last event follows. */
    void hangUp();

    /**
     * Offers another session in the call: hold, resume, other codecs. Told as {@link CallEvent.OfferAnswered} or
     * {@link CallEvent.OfferRefused}; while another offer is open it is made as soon as that is settled.
     */
    void offer(Description offer);

    /** Answers the last {@link CallEvent.OfferArrived}. */
    void answer(Description answer);

    /** Refuses the last {@link CallEvent.OfferArrived}: 488, the call goes on as it is. */
    void refuseOffer();
}
