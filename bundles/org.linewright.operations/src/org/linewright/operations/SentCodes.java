package org.linewright.operations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.line.CodeAction;
import org.linewright.core.line.LineId;

/**
 * The codes that were sent last: of each line and code the last one that the PBX took, and the last one that it did not.
 *
 * @param codes the oldest first
 */
public record SentCodes(List<SentCode> codes) {

    public static final SentCodes NONE = new SentCodes(List.of());

    /** The oldest is forgotten when there are more. */
    static final int MOST = 2_000;

    public SentCodes {
        codes = List.copyOf(codes.subList(Math.max(0, codes.size() - MOST), codes.size()));
    }

    public SentCodes with(SentCode sent) {
        List<SentCode> more = new ArrayList<>(codes);
        more.removeIf(sent::replaces);
        more.add(sent);
        return new SentCodes(more);
    }

    /** Those of a line, the newest first. */
    public List<SentCode> of(LineId line) {
        return codes.stream().filter(sent -> sent.line().equals(line)).toList().reversed();
    }

    /** How everything that can be switched stands for this line, as far as something was ever sent. */
    public List<LastKnown> lastKnown(LineId line) {
        return Arrays.stream(CodeAction.values()).flatMap(action -> lastKnown(line, action)).toList();
    }

    private Stream<LastKnown> lastKnown(LineId line, CodeAction action) {
        return codes.stream()
                .filter(sent -> sent.line().equals(line) && sent.answer().taken())
                .filter(sent -> CodeAction.switchedBy(sent.feature()).contains(action))
                .max(Comparator.comparing(SentCode::at))
                .map(sent -> new LastKnown(action, sent))
                .stream();
    }
}
