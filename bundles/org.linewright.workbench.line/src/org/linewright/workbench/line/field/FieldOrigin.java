package org.linewright.workbench.line.field;

import java.util.Optional;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.pbx.Layer;
import org.linewright.pbx.Layers;
import org.linewright.pbx.Layers.Said;
import org.linewright.workbench.kit.Words;

/**
 * Where the value of a field comes from, in words.
 *
 * @param layers what is said below the group
 * @param value what the field shows, typed or saved
 * @param lines the user names of lines that say something else, as an expression; empty when none does
 */
public record FieldOrigin(Layers layers, String value, String lines) {

    /** What a person may want with the value. */
    public enum Wish {

        /** To have what is usual again. */
        FOLLOW(new Text("Zurücknehmen", "Take back")),
        /** That it becomes usual elsewhere too. */
        MAKE_USUAL(new Text("Zur Vorgabe machen …", "Make default …")),
        /** That it is usual no longer. */
        DROP(new Text("Vorgabe aufheben …", "Drop the default …"));

        private final Text words;

        Wish(Text words) {
            this.words = words;
        }

        static Wish of(String link) {
            return valueOf(link);
        }

        private String link() {
            return " <a href=\"" + name() + "\">" + Words.plain(Words.of(words)) + "</a>";
        }
    }

    /** Who says it. */
    public Layer layer() {
        return value.equals(layers.usual().value()) ? layers.usual().layer() : Layer.GROUP;
    }

    /** The note, and what can be done about it. */
    String words(boolean offering) {
        String wishes = !offering
                ? ""
                : layer() == Layer.GROUP ? Wish.FOLLOW.link() + " ·" + Wish.MAKE_USUAL.link() : Wish.DROP.link();
        return note().map(note -> Words.plain(Words.of(note)) + wishes).orElse("");
    }

    /** What a person has to know at the field; empty where it has what the driver says, or nobody says anything. */
    private Optional<Text> note() {
        Said usual = layers.usual();
        return switch (layer()) {
            case GENERIC, DRIVER -> Optional.empty();
            case CUSTOMER -> Optional.of(below(Layer.CUSTOMER)
                    .map(other -> Text.of("Eigene Vorgabe statt {0} ({1}).", "Own default instead of {0} ({1}).",
                            shown(other), other.layer().words()))
                    .orElse(new Text("Eigene Vorgabe.", "Own default.")));
            case GROUP, LINE -> usual.value().isEmpty()
                    ? Optional.empty()
                    : Optional
                            .of(Text.of("Nur in dieser Gruppe; sonst {0} ({1}).", "In this group only; else {0} ({1}).",
                                    shown(usual), usual.layer().words()));
        };
    }

    /** All that is said about it, the most particular last, with a mark at what counts. */
    public Text paragraph() {
        String said = layers.said().stream().map(one -> line(one.layer(), shown(one), layer() == one.layer()))
                .collect(Collectors.joining("\n"));
        String own = layer() == Layer.GROUP
                ? "\n" + line(Layer.GROUP, layers.field().said(value), true)
                : "";
        String single = lines.isEmpty() ? "" : "\n" + line(Layer.LINE, Text.same(lines), true);
        return Text.of("Woher der Wert kommt:\n{0}", "Where the value comes from:\n{0}", said + own + single);
    }

    private static String line(Layer layer, Text said, boolean counts) {
        return (counts ? "→ " : "– ") + Words.of(layer.words()) + ": " + Words.of(said);
    }

    private Optional<Said> below(Layer layer) {
        return layers.said().reversed().stream().filter(one -> one.layer() != layer).findFirst()
                .filter(one -> !one.value().isEmpty());
    }

    private Text shown(Said said) {
        return said.value().isEmpty() ? Text.same("–") : layers.field().said(said.value());
    }
}
