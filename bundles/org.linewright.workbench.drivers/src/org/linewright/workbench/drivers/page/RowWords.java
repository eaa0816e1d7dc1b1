package org.linewright.workbench.drivers.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriverOffer;
import org.linewright.drivers.DroppedJar;
import org.linewright.drivers.ShelvedDriver;
import org.linewright.operations.DriverListing;
import org.linewright.workbench.drivers.change.Origin;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;

/** A row in the reader's words. */
final class RowWords {

    private static final Text SHADOWED = new Text("verdeckt", "shadowed");
    private static final Text UNSIGNED = new Text("nicht signiert", "unsigned");

    private RowWords() {
    }

    static Icon icon(Row row) {
        return switch (row) {
            case Row.BuiltIn some -> Icon.DRIVER;
            case Row.Waiting some -> Icon.NOTE;
            case Row.Offered some -> Icon.ADD;
            case Row.Missing some -> Icon.WARNING;
            case Row.Brought brought -> switch (brought.driver().state()) {
                case WORKS -> brought.driver().troubles().isEmpty() ? Icon.DONE : Icon.WARNING;
                case FELL_BACK -> Icon.WARNING;
                case OFF -> Icon.LINE_OFF;
                case FAILED -> Icon.ERROR;
            };
        };
    }

    /** In the cells of a row: PBX, version, state, publisher, groups, since when. */
    static String[] cells(Row row) {
        return new String[]{ name(row), version(row), Words.of(state(row)), publisher(row), groups(row), since(row) };
    }

    static String name(Row row) {
        return switch (row) {
            case Row.BuiltIn builtIn -> builtIn.driver().label();
            case Row.Brought brought -> brought.offers().isEmpty()
                    ? brought.driver().name()
                    : brought.offers().stream().map(DriverListing::label).distinct().collect(Collectors.joining(", "));
            case Row.Waiting waiting -> String.valueOf(waiting.jar().file().getFileName());
            case Row.Offered offered -> offered.offer().label().isEmpty()
                    ? offered.offer().name()
                    : offered.offer().label();
            case Row.Missing missing -> missing.id();
        };
    }

    static Text state(Row row) {
        return switch (row) {
            case Row.BuiltIn builtIn -> builtIn.driver().shadowed()
                    ? SHADOWED
                    : new Text("mitgeliefert, arbeitet", "built in, works");
            case Row.Brought brought -> state(brought);
            case Row.Waiting some -> new Text("wartet auf Sie", "waits for you");
            case Row.Offered offered ->
                Text.of("angeboten von {0}", "offered by {0}", offered.offer().repository());
            case Row.Missing some -> new Text("fehlt", "missing");
        };
    }

    private static Text state(Row.Brought row) {
        Text now = row.shadowed() ? SHADOWED : row.driver().state().label();
        return row.update().map(offer -> Text.of("{0}, {1} verfügbar", "{0}, {1} available", now, offer.version()))
                .orElse(now);
    }

    private static String version(Row row) {
        return switch (row) {
            case Row.BuiltIn builtIn -> builtIn.driver().version();
            case Row.Brought brought -> brought.driver().version();
            case Row.Waiting some -> "";
            case Row.Offered offered -> offered.offer().version();
            case Row.Missing some -> "";
        };
    }

    private static String publisher(Row row) {
        return row.brought().map(driver -> driver.signed() ? driver.publisher() : Words.of(UNSIGNED)).orElse("");
    }

    private static String groups(Row row) {
        return row.groups().isEmpty() ? "" : String.valueOf(row.groups().size());
    }

    private static String since(Row row) {
        return row.brought().map(driver -> Words.moment(driver.at())).orElse("");
    }

    /** Its name and how it is doing: the first line of what there is to say. */
    static String heading(Row row) {
        return Stream.of(name(row), version(row)).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "))
                + " – " + Words.of(state(row));
    }

    /** All the rest of it. */
    static String body(Row row) {
        return (switch (row) {
            case Row.BuiltIn builtIn -> Stream.concat(used(row), builtIn(builtIn.driver()));
            case Row.Brought brought -> brought(brought);
            case Row.Waiting waiting -> waiting(waiting.jar());
            case Row.Offered offered -> offered(offered.offer());
            case Row.Missing missing -> Stream.concat(Stream.of(Words.of(
                    "Diesen Treiber nennen Leitungsgruppen, aber er ist nicht da. Sie behalten alles, auch Anmeldungen "
                            + "und Gespräche; geprüft und geändert werden sie erst wieder mit ihm. Installieren Sie "
                            + "ihn aus einer Datei.",
                    "Line groups name this driver, but it is not here. They keep everything, registrations and calls "
                            + "too; they are checked and changed only when it is back. Install it from a file.")),
                    used(row));
        }).collect(Collectors.joining("\n\n"));
    }

    /** All there is to say of it, for the clipboard. */
    static String whole(List<Row> rows) {
        return rows.stream().map(row -> heading(row) + "\n\n" + body(row)).collect(Collectors.joining("\n\n\n"));
    }

    private static Stream<String> builtIn(DriverListing driver) {
        Stream<String> shadowed = driver.shadowed()
                ? Stream.of(Words.of("Ein anderer Treiber mit derselben Kennung und höherer Version arbeitet an seiner "
                        + "Stelle.", "Another driver with the same id and a higher version works in its place."))
                : Stream.of();
        return Stream.concat(shadowed, Stream.of(offer(driver),
                Words.of("Mitgeliefert in {0}.", "Comes with {0}.", driver.bundle())));
    }

    private static Stream<String> brought(Row.Brought row) {
        ShelvedDriver driver = row.driver();
        return Stream.of(troubles(driver.troubles()), row.update().stream().map(offer -> Words.of(
                "Im Repository {0} gibt es die Version {1}.", "There is version {1} in the repository {0}.",
                offer.repository(), offer.version())), used(row), Stream.of(
                        arrival(driver),
                        seal(driver)),
                driver.kept().stream().map(kept -> Words.of("Die Version {0} liegt noch da; zu ihr können Sie zurück.",
                        "Version {0} is still there; you can go back to it.", kept)),
                row.offers().stream().map(RowWords::offer).distinct(),
                Stream.of(Words.of("Bundle: {0} {1}", "Bundle: {0} {1}", driver.name(), driver.version())))
                .flatMap(lines -> lines);
    }

    private static String arrival(ShelvedDriver driver) {
        if (Origin.dropped(driver.by())) {
            return Words.of("Installiert am {0} aus dem Eingangsordner.", "Installed on {0} from the drop-in folder.",
                    Words.moment(driver.at()));
        }
        String by = Words.of("Installiert am {0} von {1}.", "Installed on {0} by {1}.", Words.moment(driver.at()),
                driver.by());
        return driver.origin().isEmpty()
                ? by
                : by + " " + Words.of("Herkunft: {0}.", "It came from: {0}.", Origin.words(driver.origin()));
    }

    private static String seal(ShelvedDriver driver) {
        return driver.signed()
                ? Words.of("Signiert von {0}, Fingerabdruck {1}", "Signed by {0}, fingerprint {1}", driver.publisher(),
                        driver.fingerprint())
                : Words.of("Nicht signiert: Niemand steht für diese Datei ein.",
                        "Unsigned: nobody vouches for this file.");
    }

    private static Stream<String> waiting(DroppedJar jar) {
        return Stream.concat(Stream.of(Words.of(
                "Diese Datei liegt im Eingangsordner und wurde nicht von selbst installiert.",
                "This file lies in the drop-in folder and was not installed by itself.")),
                Stream.concat(troubles(jar.why()), Stream.of(Words.of("Datei: {0}", "File: {0}", jar.file()))));
    }

    private static Stream<String> offered(DriverOffer offer) {
        return Stream.of(
                Stream.of(Words.of(
                        "Dieser Treiber ist nicht installiert; das Repository {0} bietet ihn an. Wer ihn signiert hat, "
                                + "steht vor dem Installieren da.",
                        "This driver is not installed; the repository {0} offers it. Who signed it is said before it is "
                                + "installed.",
                        offer.repository())),
                Stream.of(offer.vendor()).filter(vendor -> !vendor.isEmpty())
                        .map(vendor -> Words.of("Hersteller der Telefonanlage: {0}", "Maker of the PBX: {0}", vendor)),
                Stream.of(Words.of("Bundle: {0} {1}", "Bundle: {0} {1}", offer.name(), offer.version()),
                        Words.of("Datei: {0}", "File: {0}", offer.address())))
                .flatMap(lines -> lines);
    }

    private static Stream<String> used(Row row) {
        return row.groups().isEmpty()
                ? Stream.of()
                : Stream.of(row.groups().size() == 1
                        ? Words.of("Eine Leitungsgruppe benutzt ihn: {0}", "One line group uses it: {0}",
                                row.groups().getFirst())
                        : Words.of("{0} Leitungsgruppen benutzen ihn: {1}", "{0} line groups use it: {1}",
                                row.groups().size(), String.join(", ", row.groups())));
    }

    private static String offer(DriverListing driver) {
        return Words.of("Telefonanlage: {0} von {1}. Kennung des Treibers: {2}",
                "PBX: {0} by {1}. Id of the driver: {2}",
                driver.label(), driver.vendor(), driver.id());
    }

    private static Stream<String> troubles(List<Trouble> troubles) {
        return troubles.stream().map(one -> (one.severity() == Severity.NOTE
                ? ""
                : Words.of(TroubleList.word(one.severity())) + ": ") + Words.of(one.sentence()) + " "
                + Words.of(one.remedy()) + " (" + one.code() + ")"
                + (one.detail().isEmpty() ? "" : "\n" + one.detail()));
    }
}
