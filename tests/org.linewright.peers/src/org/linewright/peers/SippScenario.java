package org.linewright.peers;

import java.util.List;
import java.util.stream.Stream;

/** The scenarios of {@link Sipp}, made of few steps. */
public final class SippScenario {

    private static final String HEAD = """
            Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch];rport
            Max-Forwards: 70
            From: <sip:@USER@@@DOMAIN@>;tag=[pid]T[call_number]
            To: <sip:%s@@DOMAIN@>%s
            Call-ID: [call_id]
            CSeq: %d %s
            Contact: <sip:@USER@@[local_ip]:[local_port]>
            """;
    private static final String LAWS = """
            8 0
            a=rtpmap:8 PCMA/8000
            a=rtpmap:0 PCMU/8000
            """;
    private static final String SDP = """
            Content-Type: application/sdp
            Content-Length: [len]

            v=0
            o=sipp 1 1 IN IP4 [media_ip]
            s=-
            c=IN IP4 [media_ip]
            t=0 0
            m=audio [media_port] RTP/AVP\s""" + LAWS;
    private static final String NO_BODY = "Content-Length: 0\n\n";
    private static final String INVITED = "<recv request=\"INVITE\"/>";
    private static final String BACK = """
            [last_Via:]
            [last_From:]
            [last_To:]%s
            [last_Call-ID:]
            [last_CSeq:]
            Contact: <sip:@USER@@[local_ip]:[local_port]>
            """;

    private SippScenario() {
    }

    static String register() {
        String first = "REGISTER sip:@DOMAIN@ SIP/2.0\n" + HEAD.formatted("@USER@", "", 1, "REGISTER");
        String second = "REGISTER sip:@DOMAIN@ SIP/2.0\n" + HEAD.formatted("@USER@", "", 2, "REGISTER");
        return of(List.of(sent(first + "Expires: 600\n" + NO_BODY), "<recv response=\"401\" auth=\"true\"/>",
                sent(second + "@AUTH@\nExpires: 600\n" + NO_BODY),
                "<recv response=\"401\" optional=\"true\"/>", "<recv response=\"200\"/>"));
    }

    /** Calls, is challenged, and then goes on like this. */
    public static String calling(String number, String... steps) {
        String invite = "INVITE sip:" + number + "@@DOMAIN@ SIP/2.0\n";
        List<String> begin = List.of(sent(invite + HEAD.formatted(number, "", 1, "INVITE") + SDP),
                "<recv response=\"100\" optional=\"true\"/>", "<recv response=\"407\" auth=\"true\"/>",
                quiet("ACK sip:" + number + "@@DOMAIN@ SIP/2.0\n" + HEAD.replace("branch=[branch]", "branch=[branch-3]")
                        .formatted(number, "[peer_tag_param]", 1, "ACK") + NO_BODY),
                sent(invite + HEAD.formatted(number, "", 2, "INVITE") + "@AUTH@\n" + SDP));
        return of(Stream.concat(begin.stream(), Stream.of(steps)).toList());
    }

    /** Subscribes for this many seconds, is challenged, and then goes on like this. */
    public static String subscribing(String number, String event, int seconds, String... steps) {
        String subscribe = "SUBSCRIBE sip:" + number + "@@DOMAIN@ SIP/2.0\n";
        String rest = "Event: " + event + "\nExpires: " + seconds + "\n" + NO_BODY;
        List<String> begin = List.of(sent(subscribe + HEAD.formatted(number, "", 1, "SUBSCRIBE") + rest),
                "<recv response=\"407\" auth=\"true\"/>",
                sent(subscribe + HEAD.formatted(number, "", 2, "SUBSCRIBE") + "@AUTH@\n" + rest),
                "<recv response=\"200\"/>");
        return of(Stream.concat(begin.stream(), Stream.of(steps)).toList());
    }

    /** Is called, and does this. */
    public static String called(String... steps) {
        return of(Stream.concat(Stream.of(INVITED), Stream.of(steps)).toList());
    }

    /** Is called, writes down where the caller's sound comes from, and does this. */
    public static String calledNoting(String... steps) {
        return of(Stream.concat(Stream.of(noting(INVITED)), Stream.of(steps)).toList());
    }

    public static String provisional(int status) {
        return "<recv response=\"" + status + "\" optional=\"true\"/>";
    }

    public static String response(int status) {
        return "<recv response=\"" + status + "\" rrs=\"true\"/>";
    }

    /** Writes down {@code [field0]} of the call and the audio port that comes with this step. */
    public static String noting(String step) {
        String note = "<action><ereg regexp=\"m=audio ([0-9]+)\" search_in=\"body\" check_it=\"true\""
                + " assign_to=\"line,audio\"/><log message=\"[field0] [$audio]\"/></action>";
        return step.substring(0, step.length() - 2) + ">" + note + "</recv><Reference variables=\"line\"/>";
    }

    /** The same scenario with media at the ports of a {@link SippLoad}, which somebody else plays. */
    public static String mediaElsewhere(String scenario) {
        return scenario.replace("[media_port]", "[field0]");
    }

    /** The same scenario of somebody who speaks one codec alone, such as {@code opus/48000/2}, under this number. */
    public static String speaking(String scenario, int payloadType, String codec) {
        return scenario.replace(LAWS, "%1$d\na=rtpmap:%1$d %2$s\n".formatted(payloadType, codec));
    }

    /** Waits for a request; an INVITE may have crossed its answer, when this machine was slower than T1. */
    public static String request(String method) {
        String crossed = "<recv request=\"INVITE\" optional=\"true\"/>";
        return crossed + crossed + "<recv request=\"" + method + "\"/>";
    }

    public static String pause(int millis) {
        return "<pause milliseconds=\"" + millis + "\"/>";
    }

    /** Answers what came last. */
    public static String answer(int status, String words) {
        return quiet("SIP/2.0 " + status + " " + words + "\n" + BACK.formatted(";tag=[pid]U[call_number]")
                + (status == 200 ? SDP : NO_BODY));
    }

    /** Refuses the INVITE after its CANCEL was agreed to. */
    public static String terminate() {
        return quiet("SIP/2.0 487 Request Terminated\n" + BACK.formatted(";tag=[pid]U[call_number]")
                .replace("[last_CSeq:]", "CSeq: 1 INVITE") + NO_BODY);
    }

    /** Answers a request within the call. */
    public static String agree() {
        return quiet("SIP/2.0 200 OK\n" + BACK.formatted("") + NO_BODY);
    }

    /** Accepts an INVITE within the call. */
    public static String accept() {
        return quiet("SIP/2.0 200 OK\n" + BACK.formatted("") + SDP);
    }

    /** Waits for an INVITE within the call that offers to be heard only, and hears. */
    public static List<String> held() {
        return List.of(offering("check_it=\"true\" regexp=\"a=sendonly\""),
                accept().replace("\n]]>", "a=recvonly\n\n]]>"),
                request("ACK"));
    }

    /** Waits for an INVITE within the call that offers to hear as well. */
    public static List<String> takenBack() {
        return List.of(offering("check_it_inverse=\"true\" regexp=\"a=(sendonly|recvonly|inactive)\""), accept(),
                request("ACK"));
    }

    private static String offering(String check) {
        return "<recv request=\"INVITE\"><action><ereg search_in=\"body\" " + check
                + " assign_to=\"way\"/></action></recv><Reference variables=\"way\"/>";
    }

    /** Sends the ACK of the 200. */
    public static String ack(String number) {
        return quiet("ACK [next_url] SIP/2.0\n[routes]\n" + HEAD.formatted(number, "[peer_tag_param]", 2, "ACK")
                + NO_BODY);
    }

    /** Sends the ACK of a refusal, {@code back} messages after the INVITE. */
    public static String ackOfRefusal(String number, int back) {
        return quiet("ACK sip:" + number + "@@DOMAIN@ SIP/2.0\n" + HEAD
                .replace("branch=[branch]", "branch=[branch-" + back + "]")
                .formatted(number, "[peer_tag_param]", 2, "ACK") + NO_BODY);
    }

    /** Sends the CANCEL, {@code back} messages after the INVITE. */
    public static String cancel(String number, int back) {
        return sent("CANCEL sip:" + number + "@@DOMAIN@ SIP/2.0\n" + HEAD
                .replace("branch=[branch]", "branch=[branch-" + back + "]")
                .formatted(number, "", 2, "CANCEL") + NO_BODY);
    }

    public static String bye(String number) {
        return sent("BYE [next_url] SIP/2.0\n[routes]\n" + HEAD.formatted(number, "[peer_tag_param]", 3, "BYE")
                + NO_BODY);
    }

    private static String of(List<String> steps) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<scenario name=\"linewright\">\n"
                + String.join("\n", steps) + "\n</scenario>\n";
    }

    private static String sent(String message) {
        return "<send retrans=\"500\"><![CDATA[\n\n" + message + "\n]]></send>";
    }

    private static String quiet(String message) {
        return "<send><![CDATA[\n\n" + message + "\n]]></send>";
    }
}
