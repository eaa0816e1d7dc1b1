package org.linewright.store.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.store.Sample;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Yaml;
import org.linewright.yaml.YamlValue;

class SchemaTest {

    private static final UnaryOperator<Mapping> RENAMED = mapping -> mapping
            .with("driver", mapping.value("pbx").orElseThrow())
            .without("pbx");
    private static final UnaryOperator<Mapping> SHORTENED = mapping -> mapping.with("name",
            mapping.text("name").orElse("").toLowerCase(Locale.ROOT));
    private static final Schema THREE = new Schema(List.of(RENAMED, SHORTENED));

    @Test
    void leadsAnOldFileThroughEveryMigrationInOrder() {
        assertEquals(document("schema: 3\nname: hfo\ndriver: x\n"),
                Sample.done(THREE.migrated(document("schema: 1\nname: HFO\npbx: x\n"), "f")));
        assertEquals(document("schema: 3\nname: hfo\npbx: x\n"),
                Sample.done(THREE.migrated(document("schema: 2\nname: HFO\npbx: x\n"), "f")));
    }

    @Test
    void leavesTodaysFileAlone() {
        YamlValue today = document("schema: 3\nname: HFO\n");
        assertEquals(today, Sample.done(THREE.migrated(today, "f")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "schema: 4|LW-STORE-302", "schema: x|LW-YAML-207", "schema: 0|LW-YAML-207",
            "name: x|LW-YAML-204", "- x|LW-YAML-201" })
    void refusesWhatItDoesNotKnow(String text, String code) {
        assertEquals(code, THREE.migrated(document(text), "f").troubles().getFirst().code());
    }

    private static YamlValue document(String text) {
        return Sample.done(Yaml.read(text, "f"));
    }
}
