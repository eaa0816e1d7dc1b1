package org.linewright.store.internal.group;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.core.line.CallRules;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.Codec;
import org.linewright.core.line.Feature;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.store.internal.file.Schema;
import org.linewright.yaml.Form;

/** Reads the entries of a group file. */
final class GroupForm {

    private static final Text A_CODE = new Text("ein Code wie *8<NUMBER>", "a code such as *8<NUMBER>");
    private static final Text A_CODEC = new Text("einer von {0}", "one of {0}").with(words(Codec.values()));

    private final Form form;

    GroupForm(Form form) {
        this.form = form;
        form.text(Schema.KEY);
    }

    LineGroup group(GroupId id, List<Block> blocks) {
        LineGroup group = new LineGroup(id, form.required("name"), form.required("driver"), form.text("location"),
                registrar(), form.form("media").map(GroupForm::media).orElse(Media.G711),
                form.form("codes").map(GroupForm::codes).orElse(Map.of()),
                form.form("extras").<Map<String, String>>map(Form::texts).orElse(Map.of()),
                blocks.stream().flatMap(block -> block.lines().stream()).toList(),
                form.form(CallsText.CALLS).map(CallsForm::rules).orElse(CallRules.USUAL), SettingsForm.version(form));
        form.nothingElse();
        return group;
    }

    /** The lines, block by block; a user name that stands twice is a trouble. */
    List<Block> blocks() {
        return new BlocksForm().blocks(form.forms(GroupText.LINES));
    }

    private Registrar registrar() {
        Optional<Form> given = form.form("registrar");
        if (given.isEmpty()) {
            form.required("registrar");
        }
        return given.map(entry -> new RegistrarForm(entry).registrar()).orElse(RegistrarForm.NONE);
    }

    private static Media media(Form entry) {
        Media media = new Media(entry.list("pbx", A_CODEC, Codec::of).orElse(Media.G711.towardsPbx()),
                entry.list("client", A_CODEC, Codec::of).orElse(Media.G711.towardsClient()));
        entry.nothingElse();
        return media;
    }

    private static Map<Feature, CodeTemplate> codes(Form entry) {
        Map<Feature, CodeTemplate> codes = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            entry.read(feature.word(), A_CODE, text -> CodeTemplate.parse(text).result())
                    .ifPresent(template -> codes.put(feature, template));
        }
        entry.nothingElse();
        return codes;
    }

    private static String words(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
