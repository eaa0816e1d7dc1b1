package org.linewright.workbench.line.field;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.pbx.Setting;
import org.linewright.pbx.Source;
import org.linewright.workbench.page.HelpPane;

/** What a form says about one setting besides its troubles. */
public record FieldWords(Setting setting) {

    /** What it does on the wire, why it is fixed, its preset and where all that comes from, one below the other. */
    List<Text> paragraphs() {
        return Stream.of(Optional.of(setting.help()), fixed(), preset(), Optional.of(source(setting.source())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Explains it there. */
    public void in(HelpPane help) {
        help.explain(setting.label(), paragraphs());
    }

    /** Explains it there, with where its value comes from in the place of the preset. */
    public void in(HelpPane help, FieldOrigin origin) {
        help.explain(setting.label(), Stream.of(Optional.of(setting.help()), fixed(), Optional.of(origin.paragraph()),
                Optional.of(source(setting.source()))).flatMap(Optional::stream).toList());
    }

    /** Why a person cannot change it; empty when one can. */
    public Optional<Text> fixed() {
        return setting.forced().map(reason -> Text.of("Fest vorgegeben: {0}", "Fixed: {0}", reason));
    }

    /** Where the words and the preset come from. */
    public static Text source(Source source) {
        String month = "%02d/%d".formatted(source.date().getMonthValue(), source.date().getYear());
        return source.ours()
                ? Text.of("Quelle: {0} ({1}). {2}", "Source: {0} ({1}). {2}", source.document(), month, source.place())
                : Text.of("Quelle: {0}, {1} ({2})", "Source: {0}, {1} ({2})", source.document(), source.place(), month);
    }

    private Optional<Text> preset() {
        return Optional.of(setting.preset())
                .filter(value -> !value.isEmpty() && setting.forced().isEmpty())
                .map(value -> Text.of("Voreinstellung: {0}", "Preset: {0}", setting.said(value)));
    }
}
