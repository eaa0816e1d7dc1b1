package org.linewright.workbench.diagnostics.support;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.diagnostics.parcel.Parcel;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Words;

/** How it ended, as a person reads it. */
record Packed(Outcome<Parcel> outcome) {

    Icon icon() {
        if (outcome.result().isEmpty()) {
            return outcome.troubles().stream().anyMatch(Trouble::severe) ? Icon.ERROR : Icon.NOTE;
        }
        return outcome.troubles().isEmpty() ? Icon.DONE : Icon.WARNING;
    }

    Text sentence() {
        return outcome.result()
                .map(parcel -> parcel.words(parcel.file().getFileName()))
                .orElseGet(() -> new Text("Es gibt keine Datei.", "There is no file."));
    }

    /** Where it is, what is worth knowing, what was left out and what is in it; the first matters most. */
    String story() {
        Stream<String> file = outcome.result().stream().map(parcel -> parcel.file() + "\n");
        Stream<String> troubles = outcome.troubles().stream().map(one -> Words.of(one.sentence()) + " "
                + Words.of(one.remedy()) + " (" + one.code() + ")\n");
        return Stream.of(file, troubles, outcome.result().stream().flatMap(Packed::parts))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static Stream<String> parts(Parcel parcel) {
        Stream<String> beside = parcel.omitted().isEmpty()
                ? Stream.of(Words.of("Weggelassen wurde nichts.", "Nothing was left out."))
                : Stream.concat(Stream.of(Words.of("Weggelassen:", "Left out:")), parcel.omitted().stream()
                        .map(one -> "  " + one.name() + " (" + Words.of(one.reason().words()) + ")"));
        Stream<String> within = Stream.concat(Stream.of("\n" + Words.of("Darin:", "In it:")),
                parcel.entries().stream().map(entry -> "  " + entry));
        return Stream.concat(beside, within);
    }
}
