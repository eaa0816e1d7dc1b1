package org.linewright.operations.internal;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.line.CodeTemplate.Place;
import org.linewright.core.line.Feature;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineId;
import org.linewright.operations.CodeAnswer;
import org.linewright.operations.SentCode;
import org.linewright.operations.SentCodes;
import org.linewright.store.SheetCsv;
import org.linewright.store.StateFile;

/** The codes that were sent last, kept beside the configuration. A row that cannot be read is forgotten. */
record SentCodesFile(StateFile file) {

    private static final List<String> HEAD = List.of("time", "group", "line", "feature", "number", "seconds", "digits",
            "status", "german", "english", "heard");

    Outcome<SentCodes> read() {
        return file.read().then(bytes -> bytes.length == 0 ? Outcome.done(SentCodes.NONE) : read(bytes));
    }

    /** Adds one; whatever another process has added meanwhile stays. */
    synchronized Outcome<SentCodes> add(SentCode sent) {
        SentCodes all = read().result().orElse(SentCodes.NONE).with(sent);
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        all.codes().forEach(code -> rows.add(row(code)));
        return file.write(SheetCsv.written(rows).getBytes(StandardCharsets.UTF_8)).map(written -> all);
    }

    private static Outcome<SentCodes> read(byte[] bytes) {
        return SheetCsv.read(bytes)
                .map(rows -> new SentCodes(rows.stream().skip(1).flatMap(row -> read(row).stream()).toList()));
    }

    private static List<String> row(SentCode sent) {
        return List.of(sent.at().toString(), sent.line().group().value(), sent.line().user(), sent.feature().word(),
                sent.values().getOrDefault(Place.NUMBER, ""), sent.values().getOrDefault(Place.SECONDS, ""),
                sent.digits(), String.valueOf(sent.answer().status()), sent.answer().words().german(),
                sent.answer().words().english(), String.valueOf(sent.answer().heard()));
    }

    private static Optional<SentCode> read(List<String> row) {
        if (row.size() < HEAD.size()) {
            return Optional.empty();
        }
        try {
            Map<Place, String> values = new EnumMap<>(Place.class);
            Stream.of(Place.values())
                    .filter(place -> !row.get(4 + place.ordinal()).isEmpty())
                    .forEach(place -> values.put(place, row.get(4 + place.ordinal())));
            CodeAnswer answer = new CodeAnswer(Integer.parseInt(row.get(7)), new Text(row.get(8), row.get(9)),
                    Boolean.parseBoolean(row.get(10)));
            return Feature.of(row.get(3))
                    .map(feature -> new SentCode(new LineId(new GroupId(row.get(1)), row.get(2)), feature, values,
                            row.get(6), Instant.parse(row.get(0)), answer));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
