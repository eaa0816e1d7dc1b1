package org.linewright.diagnostics.parcel;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linewright.core.line.Configuration;
import org.linewright.diagnostics.Recording;
import org.linewright.diagnostics.check.Finding;
import org.linewright.lines.LineStatus;

/**
 * What goes into a file for support.
 *
 * @param product name and version of the program
 * @param at when it is made
 * @param zone of the reader's times of day
 * @param locale the language of findings and states
 * @param folder the configuration on disk; empty leaves it out
 * @param configuration what stands in it, for the names that are to be replaced
 * @param recording what was said on the wire; empty leaves it out
 * @param findings what is wrong
 * @param statuses how the lines are doing
 * @param pages what else a face has to say
 * @param logs files of which the newest part is taken, where they are there
 */
public record ParcelContents(String product, Instant at, ZoneId zone, Locale locale, Optional<Path> folder,
        Configuration configuration, Optional<Recording> recording, List<Finding> findings, List<LineStatus> statuses,
        List<Page> pages, List<Path> logs) {

    public ParcelContents {
        findings = List.copyOf(findings);
        statuses = List.copyOf(statuses);
        pages = List.copyOf(pages);
        logs = List.copyOf(logs);
    }

    /** What there is without a configuration. */
    public static ParcelContents of(String product, Instant at, ZoneId zone, Locale locale) {
        return new ParcelContents(product, at, zone, locale, Optional.empty(), Configuration.EMPTY, Optional.empty(),
                List.of(), List.of(), List.of(), List.of());
    }

    public ParcelContents withConfiguration(Path directory, Configuration read) {
        return new ParcelContents(product, at, zone, locale, Optional.of(directory), read, recording, findings,
                statuses, pages, logs);
    }

    public ParcelContents withRecording(Recording made) {
        return new ParcelContents(product, at, zone, locale, folder, configuration, Optional.of(made), findings,
                statuses, pages, logs);
    }

    public ParcelContents withLines(List<LineStatus> lines, List<Finding> found) {
        return new ParcelContents(product, at, zone, locale, folder, configuration, recording, found, lines, pages,
                logs);
    }

    public ParcelContents withPage(String name, String text) {
        List<Page> more = new ArrayList<>(pages);
        more.add(new Page(name, text));
        return new ParcelContents(product, at, zone, locale, folder, configuration, recording, findings, statuses, more,
                logs);
    }

    public ParcelContents withLogs(List<Path> files) {
        return new ParcelContents(product, at, zone, locale, folder, configuration, recording, findings, statuses,
                pages, files);
    }
}
