package org.linewright.peers;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A REGISTER as the registrar heard it, retransmissions included.
 *
 * @param micros when it was taken up, in microseconds of the registrar's clock
 * @param status what it was answered; 0 for nothing
 * @param user user part of From
 * @param callId its Call-ID
 * @param cseq its CSeq number
 * @param expires its Expires header; -1 when it has none
 * @param authorized whether it carried credentials
 * @param contact its Contact header
 */
public record Heard(long micros, int status, String user, String callId, long cseq, int expires, boolean authorized,
        String contact) {

    /** What names a request: its retransmissions have the same. */
    public record Request(String callId, long cseq) {
    }

    /**
     * These without the retransmissions that crossed an answer. Such a one tells only that this machine was slower than
     * T1; a retransmission of what was not answered stays.
     */
    public static List<Heard> uncrossed(List<Heard> heard) {
        Set<Request> answered = new HashSet<>();
        return heard.stream().filter(one -> one.status() == 0 || answered.add(one.request())).toList();
    }

    static Optional<Heard> read(String words) {
        String[] word = words.split("\\|", -1);
        return word.length < 8
                ? Optional.empty()
                : Optional.of(new Heard(Long.parseLong(word[0].replace(".", "")), Integer.parseInt(word[1]), word[2],
                        word[3], Long.parseLong(word[4]), number(word[5]), word[6].equals("1"), word[7]));
    }

    public Request request() {
        return new Request(callId, cseq);
    }

    /** Whether it takes a binding away. */
    public boolean removes() {
        return expires == 0;
    }

    private static int number(String word) {
        return word.matches("\\d{1,9}") ? Integer.parseInt(word) : -1;
    }
}
