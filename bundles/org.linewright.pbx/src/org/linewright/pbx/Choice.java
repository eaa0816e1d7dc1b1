package org.linewright.pbx;

import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.line.Codec;

/**
 * One value a setting may take.
 *
 * @param word as it stands in files
 * @param label what a person reads
 */
public record Choice(String word, Text label) {

    /** The one transport that lines speak. */
    public static final List<Choice> UDP_ONLY = List.of(new Choice("udp", Text.same("UDP")));

    /** What can be sent to hold a NAT mapping open; the words are the methods of a group's keep-alive. */
    public static final List<Choice> KEEP_ALIVE = List.of(
            new Choice("none", new Text("aus", "Off")),
            new Choice("crlf", new Text("Leerzeilen (CR LF)", "Empty lines (CR LF)")),
            new Choice("stun", new Text("STUN-Anfrage", "STUN request")),
            new Choice("options", new Text("OPTIONS-Anfrage", "OPTIONS request")),
            new Choice("register", new Text("vorzeitiges REGISTER", "Early REGISTER")));

    /** These codecs to choose from. */
    public static List<Choice> of(Codec... codecs) {
        return Stream.of(codecs).map(codec -> new Choice(codec.word(), Text.same(codec.label()))).toList();
    }
}
