package org.linewright.pbx;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.Codec;
import org.linewright.core.line.Feature;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;

/** Small values to try the rules on. */
final class Example {

    static final Text WORDS = new Text("Wort", "word");
    static final Source SOURCE = new Source(WORDS, WORDS, YearMonth.of(2026, 11));
    static final NameLaw NAMES = new NameLaw("[0-9]+", new Text("Nur Ziffern.", "Digits only."), SOURCE);

    private Example() {
    }

    static Setting setting(String key, SettingType type) {
        return new Setting(key, type, new Text("Feld", "Field"), new Text("Hilfe", "Help"), SOURCE);
    }

    static PbxProfile profile(List<Setting> settings, List<Advice> advice) {
        return new PbxProfile("example.pbx", WORDS, NAMES, settings, List.of(), advice, List.of(), List.of(), List.of(),
                OptionalInt.empty());
    }

    static LineGroup group(String... users) {
        return new LineGroup(new GroupId("g"), "G", "example.pbx", Optional.empty(),
                new Registrar("pbx.example", OptionalInt.of(5060), Optional.empty(), Duration.ofSeconds(600),
                        Duration.ofMillis(300), new KeepAlive(KeepAlive.Method.CRLF, Duration.ofSeconds(25))),
                new Media(List.of(Codec.PCMA, Codec.PCMU), List.of(Codec.OPUS)), Map.of(), Map.of("color", "red"),
                Stream.of(users).map(user -> new Line(user, SecretReference.secret("g/" + user))).toList());
    }

    static LineGroup coded(Map<Feature, String> codes, String... users) {
        LineGroup group = group(users);
        for (Map.Entry<Feature, String> code : codes.entrySet()) {
            group = CodeSpots.of(code.getKey()).written(group, new CodeTemplate(code.getValue()).text()).orElseThrow();
        }
        return group;
    }
}
