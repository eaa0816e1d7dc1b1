package org.linewright.sip;

/**
 * One call of a line, from its beginning to its end. Safe for all threads, nothing here blocks; what no longer fits, such
 * as an offer after the end, is passed over.
 */
public interface Call {

    /** Ends it, whatever it is doing: cancels, hangs up or declines. Its last event follows. */
    void hangUp();

    /**
     * The same, and a call that is cancelled says why.
     *
     * @param reason a value of a Reason header (RFC 3326 §2)
     */
    default void hangUp(String reason) {
        hangUp();
    }

    /**
     * Offers another session in the call: hold, resume, other codecs. Told as {@link CallEvent.OfferAnswered} or
     * {@link CallEvent.OfferRefused}; while another offer is open it is made as soon as that is settled.
     */
    void offer(Description offer);

    /** The same by UPDATE when the other side takes that (RFC 3311), else like {@link #offer}. */
    void update(Description offer);

    /** Answers the last {@link CallEvent.OfferArrived}. */
    void answer(Description answer);

    /** Refuses the last {@link CallEvent.OfferArrived}: 488, the call goes on as it is. */
    void refuseOffer();

    /** Presses a key, told by INFO: one of {@code 0123456789*#ABCD}. */
    void key(char key);

    /** Sends the other side to somebody else (RFC 3515); told as {@link CallEvent.TransferProgress}. */
    void refer(String target);

    /**
     * Connects the other side with that of another call of ours, which this one then replaces (RFC 3891). That one has
     * to be answered and not over; otherwise 481 is told.
     */
    void refer(Call other);

    /** Lets us be transferred, as the last {@link CallEvent.TransferAsked} wants; the new call is the owner's. */
    void takeTransfer();

    /** Does not let us be transferred; a status of 400 to 699. */
    void declineTransfer(int status);

    /** Tells the other side how the call goes to which it transferred us; a final status is the last word. */
    void transferNews(int status, String phrase);
}
