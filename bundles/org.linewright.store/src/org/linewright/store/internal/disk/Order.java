package org.linewright.store.internal.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of steps that lies in a journal beside the new contents: {@code put 0 groups/hfo.yaml}, {@code remove
 * groups/old.yaml}, {@code audit 1 4096}.
 *
 * @param steps what is to be done, in order
 */
record Order(List<Step> steps) {

    /** Its name inside of the journal. */
    static final String FILE = "order";

    private static final Pattern LINE = Pattern
            .compile("put ([0-9]{1,6}) (.+)|remove (.+)|audit ([0-9]{1,6}) ([0-9]{1,18})");
    private static final int MOST_BYTES = 64 << 20;

    /** One step; each can be done twice without harm. */
    sealed interface Step permits Put, Remove, Audit {
        // its kinds share nothing but their place in an order
    }

    /** The content of this number becomes the file of this name. */
    record Put(String content, String name) implements Step {
    }

    /** The file of this name goes. */
    record Remove(String name) implements Step {
    }

    /** The content of this number is written into the audit log, from this position on. */
    record Audit(String content, long position) implements Step {
    }

    static Order read(Path journal) throws IOException {
        Path file = journal.resolve(FILE);
        boolean ordinary = Stamp.listed(journal).stream().allMatch(content -> Files.isRegularFile(content,
                LinkOption.NOFOLLOW_LINKS));
        if (!ordinary || !Files.exists(file) || Files.size(file) > MOST_BYTES) {
            throw new ForeignJournalException(journal);
        }
        List<Step> steps = new ArrayList<>();
        for (String line : Files.readString(file).lines().toList()) {
            steps.add(step(line).orElseThrow(() -> new ForeignJournalException(journal)));
        }
        return new Order(List.copyOf(steps));
    }

    byte[] bytes() {
        StringBuilder out = new StringBuilder();
        for (Step step : steps) {
            out.append(switch (step) {
                case Put put -> "put " + put.content + " " + put.name;
                case Remove remove -> "remove " + remove.name;
                case Audit audit -> "audit " + audit.content + " " + audit.position;
            }).append('\n');
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<Step> step(String line) {
        Matcher form = LINE.matcher(line);
        if (!form.matches()) {
            return Optional.empty();
        }
        return switch (line.charAt(0)) {
            case 'p' -> Optional.of(form.group(2)).filter(Layout::isOurs).map(name -> new Put(form.group(1), name));
            case 'r' -> Optional.of(form.group(3)).filter(Layout::isOurs).map(Remove::new);
            default -> Optional.of(new Audit(form.group(4), Long.parseLong(form.group(5))));
        };
    }
}
