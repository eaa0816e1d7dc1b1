package org.linewright.store.internal.group;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.line.CallRules;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.Codec;
import org.linewright.core.line.Feature;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineTraits;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.Spoken;
import org.linewright.core.line.UserNames;
import org.linewright.store.StoreTrouble;
import org.linewright.yaml.Form;

/** Reads the entries of a group file. */
final class GroupForm {

    private static final String PASSWORD = "password";
    private static final Duration REREGISTER = Duration.ofSeconds(600);
    private static final Duration DELAY = Duration.ofMillis(300);
    private static final Text A_DURATION = new Text("eine Dauer wie 300 ms, 600 s oder 10 min",
            "a duration such as 300 ms, 600 s or 10 min");
    private static final Text A_CODE = new Text("ein Code wie *8<NUMBER>", "a code such as *8<NUMBER>");
    private static final Text A_CODEC = new Text("einer von {0}", "one of {0}").with(words(Codec.values()));
    private static final Text A_METHOD = new Text("eines von {0}", "one of {0}").with(words(KeepAlive.Method.values()));

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
                form.form(CallsText.CALLS).map(CallsForm::rules).orElse(CallRules.USUAL));
        form.nothingElse();
        return group;
    }

    /** The lines, block by block; a user name that stands twice is a trouble. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Form entry : form.forms(GroupText.LINES)) {
            List<Line> lines = lines(entry, seen);
            if (!lines.isEmpty()) {
                blocks.add(new Block(entry.mapping(), lines));
            }
        }
        return blocks;
    }

    private static List<Line> lines(Form entry, Map<String, Integer> seen) {
        Optional<String> users = Optional.of(entry.required(GroupText.USERS)).filter(text -> !text.isEmpty());
        Optional<SecretReference> password = password(entry);
        Optional<String> authUser = entry.text("authUser");
        boolean enabled = entry.truth("enabled").orElse(true);
        LineTraits traits = CallsForm.traits(entry);
        entry.nothingElse();
        Outcome<UserNames> names = users.map(UserNames::parse).orElse(Outcome.refused());
        entry.wrongAt(GroupText.USERS, names.troubles());
        List<String> found = names.result().map(UserNames::names).orElse(List.of());
        if (seen.size() + found.size() > UserNames.MOST) {
            entry.wrong(GroupText.USERS,
                    StoreTrouble.TOO_MANY_LINES.about(entry.place(GroupText.USERS), UserNames.MOST));
            return List.of();
        }
        found.forEach(name -> once(name, entry, seen));
        return password.map(reference -> found.stream()
                .map(name -> new Line(name, authUser, reference, enabled, traits))
                .toList()).orElse(List.of());
    }

    /** The reference; a text that is none is not repeated in the trouble, since it may be a password. */
    private static Optional<SecretReference> password(Form entry) {
        String text = entry.required(PASSWORD);
        Optional<SecretReference> reference = SecretReference.parse(text);
        if (!text.isEmpty() && reference.isEmpty()) {
            entry.wrong(PASSWORD, StoreTrouble.NO_REFERENCE.about(entry.place(PASSWORD)));
        }
        return reference;
    }

    private static void once(String name, Form entry, Map<String, Integer> seen) {
        int line = entry.mapping().value(GroupText.USERS).map(value -> value.place().line()).orElse(0);
        Optional.ofNullable(seen.putIfAbsent(name, line)) // framework-driven null
                .ifPresent(first -> entry.wrong(GroupText.USERS,
                        StoreTrouble.USER_TWICE.about(entry.place(GroupText.USERS), name, first)));
    }

    private Registrar registrar() {
        Optional<Form> given = form.form("registrar");
        if (given.isEmpty()) {
            form.required("registrar");
            return new Registrar("", OptionalInt.empty(), Optional.empty(), REREGISTER, DELAY, KeepAlive.OFF);
        }
        Form entry = given.get();
        Registrar registrar = new Registrar(entry.required("host"),
                entry.whole("port", 1, 65535).map(OptionalInt::of).orElse(OptionalInt.empty()), entry.text("domain"),
                entry.read("reregister", A_DURATION, Spoken::duration).orElse(REREGISTER),
                entry.read("delay", A_DURATION, Spoken::duration).orElse(DELAY),
                entry.form("keepAlive").map(GroupForm::keepAlive).orElse(KeepAlive.OFF));
        entry.nothingElse();
        return registrar;
    }

    private static KeepAlive keepAlive(Form entry) {
        entry.required("method");
        KeepAlive keepAlive = new KeepAlive(
                entry.read("method", A_METHOD, GroupForm::method).orElse(KeepAlive.Method.NONE),
                entry.read("interval", A_DURATION, Spoken::duration).orElse(Duration.ZERO));
        entry.nothingElse();
        return keepAlive;
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

    private static Optional<KeepAlive.Method> method(String word) {
        return Arrays.stream(KeepAlive.Method.values())
                .filter(method -> GroupText.word(method).equals(word))
                .findFirst();
    }

    private static String words(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
