package org.linewright.workbench.internal.slot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.operations.Draft;
import org.linewright.operations.DraftField;

/**
 * Unfinished work as it was left.
 *
 * @param title what a person calls it
 * @param at when it was typed last
 * @param writer the process whose window it stands in; empty when it was put aside on purpose
 * @param fields what was typed, never a password
 */
record Left(Place place, String title, Instant at, Optional<String> writer, Map<String, String> fields) {

    private static final String OURS = "window.";
    private static final String TITLE = OURS + "title";
    private static final String WRITER = OURS + "process";

    /** As a draft holds it. */
    static Left of(Draft draft) {
        Map<String, String> fields = new LinkedHashMap<>(draft.fields());
        fields.keySet().removeIf(key -> key.startsWith(OURS));
        return new Left(new Place(draft.kind(), draft.id()), draft.fields().getOrDefault(TITLE, draft.id()),
                draft.at(), Optional.ofNullable(draft.fields().get(WRITER)), fields); // framework-driven null
    }

    List<DraftField> draft() {
        List<DraftField> all = new ArrayList<>();
        all.add(DraftField.plain(TITLE, title));
        writer.ifPresent(process -> all.add(DraftField.plain(WRITER, process)));
        fields.forEach((key, value) -> all.add(DraftField.plain(key, value)));
        return all;
    }

    /** Whether its window ended without being closed. */
    boolean orphaned() {
        return writer.filter(process -> !here().equals(process) && !alive(process)).isPresent();
    }

    /** This process, unlike any other one before or after it. */
    static String here() {
        return name(ProcessHandle.current());
    }

    private static boolean alive(String process) {
        return Optional.of(process)
                .filter(name -> name.matches("\\d{1,18}@.*"))
                .flatMap(name -> ProcessHandle.of(Long.parseLong(name.substring(0, name.indexOf('@')))))
                .filter(ProcessHandle::isAlive)
                .filter(handle -> name(handle).equals(process))
                .isPresent();
    }

    private static String name(ProcessHandle process) {
        return process.pid() + "@" + process.info().startInstant().map(Instant::toString).orElse("");
    }
}
