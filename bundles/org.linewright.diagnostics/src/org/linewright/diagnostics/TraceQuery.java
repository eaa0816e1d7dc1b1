package org.linewright.diagnostics;

/**
 * Which messages are wanted. What is blank asks nothing.
 *
 * @param line the Address of Record of a line, as it is, not masked
 * @param callId a Call-ID
 * @param method a method; its responses belong to it
 * @param text stands in the message as it is shown, in upper or lower case
 * @param after only messages with higher numbers
 * @param most how many at most; the newest ones are taken
 */
public record TraceQuery(String line, String callId, String method, String text, long after, int most) {

    public static final TraceQuery ALL = new TraceQuery("", "", "", "", 0, Integer.MAX_VALUE);

    public TraceQuery ofLine(String addressOfRecord) {
        return new TraceQuery(addressOfRecord, callId, method, text, after, most);
    }

    public TraceQuery ofCall(String id) {
        return new TraceQuery(line, id, method, text, after, most);
    }

    public TraceQuery ofMethod(String name) {
        return new TraceQuery(line, callId, name, text, after, most);
    }

    public TraceQuery with(String words) {
        return new TraceQuery(line, callId, method, words, after, most);
    }

    public TraceQuery after(long number) {
        return new TraceQuery(line, callId, method, text, number, most);
    }

    public TraceQuery atMost(int count) {
        return new TraceQuery(line, callId, method, text, after, count);
    }
}
