package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A device that calls and is called, one call at a time, message by message. */
final class Handset {

    static final String OFFER = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
            + "m=audio 4000 RTP/AVP 8 0 101\r\na=rtpmap:101 telephone-event/8000\r\n";
    static final String ANSWER = "v=0\r\no=- 2 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
            + "m=audio 5000 RTP/AVP 8\r\n";

    final Phone phone;
    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private String callId = "";
    private String local = "";
    private String remote = "";
    private String target = "";
    private int cseq;

    Handset(Phone phone) {
        this.phone = phone;
    }

    void register() {
        assertEquals(200, phone.signedIn(phone.register(600)).status());
    }

    /** Calls, answers the challenge, and gives the INVITE that counts. */
    Message calls(String number, String... more) {
        return callsSaying(number, OFFER, more);
    }

    Message callsSaying(String number, String sdp, String... more) {
        Message first = invite(number, sdp, more);
        phone.send(first.bytes());
        Message challenge = expect("407");
        phone.send(companion(first, "ACK", challenge.the("To")).bytes());
        cseq++;
        Message second = renewed(first).with("Proxy-Authorization: "
                + phone.proof("INVITE", "sip:" + number + "@" + phone.domain, challenge.the("Proxy-Authenticate"),
                        "00000001"));
        phone.send(second.bytes());
        return second;
    }

    /** Subscribes, answers the challenge, and gives the 200; the next thing to come is the first NOTIFY. */
    Message subscribes(String number, String event, int expires, String... more) {
        String[] lines = Stream.concat(Stream.of("Event: " + event, "Expires: " + expires), Stream.of(more))
                .toArray(String[]::new);
        Message answer = asksAlone("SUBSCRIBE", number, lines);
        if (answer.status() == 200) {
            learn(answer.the("To"), answer);
        }
        return answer;
    }

    /** Asks outside of any dialog, answers the challenge, and gives the final answer. */
    Message asksAlone(String method, String number, String... more) {
        begin(number);
        Message first = request(method, "", more);
        phone.send(first.bytes());
        Message challenge = expect("407");
        cseq++;
        phone.send(renewed(first).with("Proxy-Authorization: "
                + phone.proof(method, "sip:" + number + "@" + phone.domain, challenge.the("Proxy-Authenticate"),
                        "00000001"))
                .bytes());
        return nextButTrying();
    }

    private void begin(String number) {
        callId = UUID.randomUUID().toString();
        local = "<sip:" + phone.user + "@" + phone.domain + ">;tag=" + tag;
        remote = "<sip:" + number + "@" + phone.domain + ">";
        target = "sip:" + number + "@" + phone.domain;
        cseq++;
    }

    /** A new INVITE without credentials, not sent yet. */
    Message invite(String number, String sdp, String... more) {
        begin(number);
        return request("INVITE", sdp, more);
    }

    private Message request(String method, String sdp, String... more) {
        List<String> lines = new ArrayList<>(List.of(via(), "Max-Forwards: 70", "From: " + local, "To: " + remote,
                "Call-ID: " + callId, "CSeq: " + cseq + " " + method, "Contact: " + phone.contact()));
        lines.addAll(List.of(more));
        lines.add("Content-Length: 0");
        Message request = new Message(method + " " + target + " SIP/2.0", lines);
        return sdp.isEmpty() ? request : request.saying(sdp);
    }

    /** The same request again, as a new one. */
    Message renewed(Message request) {
        String method = request.start().split(" ")[0];
        return request.replacing("Via", via().substring(5)).replacing("CSeq", cseq + " " + method);
    }

    /** The ACK of a refusal or the CANCEL of a request. */
    static Message companion(Message request, String method, String to) {
        return new Message(method + " " + request.start().split(" ")[1] + " SIP/2.0", List.of( //
                "Via: " + request.the("Via"), "Max-Forwards: 70", "From: " + request.the("From"), "To: " + to,
                "Call-ID: " + request.the("Call-ID"), "CSeq: " + request.the("CSeq").split(" ")[0] + " " + method,
                "Content-Length: 0"));
    }

    void cancels(Message invite) {
        phone.send(companion(invite, "CANCEL", invite.the("To")).bytes());
    }

    void acknowledges(Message refusal, Message invite) {
        phone.send(companion(invite, "ACK", refusal.the("To")).bytes());
    }

    /** Sends the ACK of a 200 to its INVITE. */
    void acknowledges(Message answer) {
        acknowledges(answer, "");
    }

    void acknowledges(Message answer, String sdp) {
        learn(answer.the("To"), answer);
        String number = answer.the("CSeq").split(" ")[0];
        phone.send(request("ACK", sdp).replacing("CSeq", number + " ACK").bytes());
    }

    /** Answers a request; the first answer with a tag fixes the dialog. */
    Message answers(Message request, int status, String sdp, String... more) {
        boolean tagged = request.the("To").contains("tag=");
        if (!tagged) {
            callId = request.the("Call-ID");
            local = request.the("To") + ";tag=" + tag;
            learn(request.the("From"), request);
        }
        List<String> lines = new ArrayList<>(request.all("Via").stream().map(via -> "Via: " + via).toList());
        lines.addAll(List.of("From: " + request.the("From"), "To: " + (tagged ? request.the("To") : local),
                "Call-ID: " + request.the("Call-ID"), "CSeq: " + request.the("CSeq"), "Contact: " + phone.contact()));
        lines.addAll(List.of(more));
        lines.add("Content-Length: 0");
        Message response = new Message("SIP/2.0 " + status + " Said", lines);
        Message full = sdp.isEmpty() ? response : response.saying(sdp);
        phone.send(full.bytes());
        return full;
    }

    /** Asks something within the call. */
    Message asks(String method, String sdp, String... more) {
        cseq++;
        Message request = request(method, sdp, more);
        phone.send(request.bytes());
        return request;
    }

    Message hangsUp() {
        return asks("BYE", "");
    }

    /** Learns the dialog from a response. */
    void learns(Message response) {
        learn(response.the("To"), response);
    }

    private void learn(String other, Message message) {
        remote = other;
        target = message.the("Contact").replaceAll(".*<|>.*", "");
    }

    /** The next message but 100: a status, or a method. */
    Message expect(String beginning) {
        Message next = nextButTrying();
        String start = next.start();
        assertTrue(start.startsWith(beginning + " ") || start.startsWith("SIP/2.0 " + beginning + " "),
                () -> "Expected " + beginning + " but got " + start);
        return next;
    }

    /** Whether nothing came before the answer to a question that is asked now. */
    boolean heardNothing() {
        Message probe = phone.request("OPTIONS");
        phone.send(probe.bytes());
        return next().the("CSeq").equals(probe.the("CSeq"));
    }

    private Message nextButTrying() {
        Message next = next();
        while (next.start().startsWith("SIP/2.0 100")) {
            next = next();
        }
        return next;
    }

    private Message next() {
        return phone.received().orElseThrow(() -> new AssertionError(phone.user + " heard nothing"));
    }

    private String via() {
        return "Via: SIP/2.0/UDP 127.0.0.1:" + phone.port() + ";rport;branch=z9hG4bK" + UUID.randomUUID();
    }
}
