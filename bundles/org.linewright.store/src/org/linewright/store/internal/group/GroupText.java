package org.linewright.store.internal.group;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.linewright.core.line.Codec;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.Spoken;
import org.linewright.store.internal.file.Schema;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Scalar;
import org.linewright.yaml.Sequence;
import org.linewright.yaml.YamlValue;

/** The canonical mapping of a group, as a new file gets it. */
final class GroupText {

    static final String LINES = "lines";
    static final String USERS = "users";

    private GroupText() {
    }

    static Mapping of(LineGroup group) {
        SequencedMap<String, YamlValue> values = new LinkedHashMap<>();
        values.put(Schema.KEY, Scalar.of(Schema.TODAY.current()));
        values.put("name", Scalar.of(group.name()));
        values.put("driver", Scalar.of(group.driver()));
        if (group.settings().number() > 1) {
            values.put(SettingsText.SETTINGS, Scalar.of(group.settings().number()));
        }
        group.location().ifPresent(location -> values.put("location", Scalar.of(location)));
        values.put("registrar", registrar(group.registrar()));
        values.put("media", media(group.media()));
        if (!group.codes().isEmpty()) {
            Map<String, YamlValue> codes = new LinkedHashMap<>();
            group.codes().forEach((feature, template) -> codes.put(feature.word(), Scalar.of(template.text())));
            values.put("codes", Mapping.of(codes));
        }
        if (!group.extras().isEmpty()) {
            Map<String, YamlValue> extras = new LinkedHashMap<>();
            group.extras().forEach((key, value) -> extras.put(key, Scalar.of(value)));
            values.put("extras", Mapping.of(extras));
        }
        Mapping calls = CallsText.of(group.calls());
        if (!calls.entries().isEmpty()) {
            values.put(CallsText.CALLS, calls);
        }
        values.put(LINES, LineBlocks.of(group.lines(), List.of()));
        if (!group.settings().former().isEmpty()) {
            values.put(SettingsText.FORMER, SettingsText.former(group.settings()));
        }
        return Mapping.of(values);
    }

    static String word(KeepAlive.Method method) {
        return method.name().toLowerCase(Locale.ROOT);
    }

    private static Mapping registrar(Registrar registrar) {
        SequencedMap<String, YamlValue> values = new LinkedHashMap<>();
        values.put("host", Scalar.of(registrar.host()));
        registrar.port().ifPresent(port -> values.put("port", Scalar.of(port)));
        registrar.domain().ifPresent(domain -> values.put("domain", Scalar.of(domain)));
        values.put("reregister", Scalar.of(Spoken.of(registrar.reregister())));
        values.put("delay", Scalar.of(Spoken.of(registrar.delay())));
        values.put("keepAlive", Mapping.EMPTY.with("method", word(registrar.keepAlive().method()))
                .with("interval", Spoken.of(registrar.keepAlive().interval())));
        if (!registrar.prove().isZero()) {
            values.put("prove", Scalar.of(Spoken.of(registrar.prove())));
        }
        return Mapping.of(values);
    }

    private static Mapping media(Media media) {
        return Mapping.EMPTY.with("pbx", words(media.towardsPbx())).with("client", words(media.towardsClient()));
    }

    private static Sequence words(List<Codec> codecs) {
        return Sequence.texts(codecs.stream().map(Codec::word).toList());
    }
}
