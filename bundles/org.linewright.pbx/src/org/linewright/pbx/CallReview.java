package org.linewright.pbx;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linewright.core.Trouble;
import org.linewright.core.line.Forwarding;
import org.linewright.core.line.InviteSize;
import org.linewright.core.line.LineGroup;

/** What there is to say about the calls of a group. */
record CallReview(PbxProfile profile, LineGroup group) {

    private static final Pattern TARGET = Pattern.compile("[A-Za-z0-9._~+*#-]{1,64}");

    List<Trouble> troubles() {
        Forwarding forwarding = group.calls().forwarding();
        return Stream.of(invite(), calls(),
                wrong(forwarding.administrative().map(Forwarding.Administrative::target).stream(),
                        Keys.FORWARD_TARGET),
                wrong(forwarding.mailbox().stream(), Keys.MAILBOX),
                wrong(group.lines().stream().map(line -> line.traits().forwardTo()).flatMap(Optional::stream),
                        "lines.forwardTo"))
                .flatMap(List::stream)
                .toList();
    }

    private List<Trouble> invite() {
        int bytes = new InviteSize(group).bytes();
        return bytes <= InviteSize.MOST
                ? List.of()
                : List.of(PbxTrouble.INVITE_LARGE.about(bytes, InviteSize.MOST).at(Keys.MEDIA_PBX));
    }

    private List<Trouble> calls() {
        int calls = group.calls().callsPerLine();
        return profile.testedCalls().isEmpty() || calls <= profile.testedCalls().getAsInt()
                ? List.of()
                : List.of(PbxTrouble.CALLS_UNTESTED.about(calls, profile.testedCalls().getAsInt())
                        .at(Keys.CALLS_PER_LINE));
    }

    private static List<Trouble> wrong(Stream<String> targets, String key) {
        return targets.distinct()
                .filter(target -> !TARGET.matcher(target).matches())
                .map(target -> PbxTrouble.TARGET.about(target).at(key))
                .toList();
    }
}
