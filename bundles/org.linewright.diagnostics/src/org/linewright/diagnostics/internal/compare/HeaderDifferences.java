package org.linewright.diagnostics.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linewright.diagnostics.Header;
import org.linewright.diagnostics.SipText;
import org.linewright.diagnostics.compare.Difference;

/** What is not the same in two messages. */
public final class HeaderDifferences {

    private static final Set<String> ALWAYS = Set.of("call-id", "content-length", "date", "timestamp", "authorization",
            "proxy-authorization", "rseq", "rack", "session-id");
    private static final Pattern PASSING = Pattern
            .compile("(?i);\\s*(?:tag|branch|rport|received|epid)(?:=[^;,>\\s]*)?|:\\d{1,5}(?=[;>,\\s]|$)");
    private static final Pattern SDP_PASSING = Pattern.compile("(?<=^o=\\S{1,64} )\\d+ \\d+|(?<=^m=\\w{1,16} )\\d+"
            + "|(?<=^a=rtcp:)\\d+|(?<=^a=ssrc:)\\d+");

    private HeaderDifferences() {
    }

    public static List<Difference> of(SipText left, SipText right) {
        List<Difference> found = new ArrayList<>();
        add(found, "start line", left.startLine(), right.startLine(), PASSING);
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Stream.concat(left.headers().stream(), right.headers().stream()).map(Header::name).filter(names::add)
                .forEach(name -> add(found, name, String.join(", ", left.all(name)),
                        String.join(", ", right.all(name)), PASSING));
        body(found, left.body().lines().toList(), right.body().lines().toList());
        return found;
    }

    private static void body(List<Difference> found, List<String> left, List<String> right) {
        List<String> onlyLeft = left.stream().filter(line -> !right.contains(line)).toList();
        List<String> onlyRight = new ArrayList<>(right.stream().filter(line -> !left.contains(line)).toList());
        for (String line : onlyLeft) {
            String same = onlyRight.stream().filter(one -> kind(one).equals(kind(line))).findFirst().orElse("");
            onlyRight.remove(same);
            add(found, "body", line, same, SDP_PASSING);
        }
        onlyRight.forEach(line -> add(found, "body", "", line, SDP_PASSING));
    }

    private static void add(List<Difference> found, String what, String left, String right, Pattern passing) {
        if (!left.equals(right)) {
            found.add(new Difference(what, left, right, usual(what, left, right, passing)));
        }
    }

    private static boolean usual(String what, String left, String right, Pattern passing) {
        String name = what.toLowerCase(Locale.ROOT);
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        return ALWAYS.contains(name)
                || passing.matcher(left).replaceAll("").equals(passing.matcher(right).replaceAll(""))
                || name.equals("cseq") && word(left).equals(word(right));
    }

    /** Of a line of SDP its type and the name of its attribute. */
    private static String kind(String line) {
        return line.split("[:/ ]", 2)[0];
    }

    private static String word(String cseq) {
        return cseq.substring(cseq.lastIndexOf(' ') + 1);
    }
}
