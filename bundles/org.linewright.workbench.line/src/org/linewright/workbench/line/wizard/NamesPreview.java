package org.linewright.workbench.line.wizard;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Text;

/** How many lines an expression makes, and which. */
record NamesPreview(List<String> names) {

    private static final int FIRST = 6;

    Text words() {
        return switch (names.size()) {
            case 0 -> new Text("Noch keine Leitung", "No line yet");
            case 1 -> Text.of("1 Leitung: {0}", "1 line: {0}", names.getFirst());
            default -> Text.of("{0} Leitungen: {1}", "{0} lines: {1}", names.size(), shown());
        };
    }

    private String shown() {
        return names.size() <= FIRST + 2
                ? String.join(", ", names)
                : Stream.concat(names.stream().limit(FIRST), Stream.of("… " + names.getLast()))
                        .collect(Collectors.joining(", "));
    }
}
