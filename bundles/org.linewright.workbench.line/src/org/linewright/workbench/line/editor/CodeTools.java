package org.linewright.workbench.line.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.pbx.FeatureCode;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** Puts placeholders into the code a person is at, and brings the driver's proposals back. */
final class CodeTools implements PageSection {

    private static final Text NOWHERE = new Text("Gehen Sie in ein Feld, um seinen Code zu ändern.",
            "Go to a field to change its code.");

    private final Changes changes;
    private List<FeatureCode> codes = List.of();
    private Optional<Setting> at = Optional.empty();
    private Optional<Drawn> drawn = Optional.empty();

    private record Drawn(Label words, List<Button> ofField) {
    }

    CodeTools(Changes changes) {
        this.changes = changes;
    }

    @Override
    public Control draw(Composite parent, Mnemonics mnemonics, Runnable resized) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).applyTo(area);
        Label words = Ids.named("codes.at", new Label(area, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(words, 30), SWT.DEFAULT).applyTo(words);
        Buttons buttons = Buttons.in(area, mnemonics);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons.area());
        List<Button> ofField = List.of(
                buttons.with("codes.number", Text.same("<NUMBER>"), () -> append("<NUMBER>")),
                buttons.with("codes.seconds", Text.same("<SECONDS>"), () -> append("<SECONDS>")),
                buttons.with("codes.reset", new Text("Auf Vorschlag zurücksetzen", "Reset to proposal"), this::reset));
        buttons.with("codes.resetAll", new Text("Alle zurücksetzen", "Reset all"), this::resetAll);
        at = Optional.empty();
        drawn = Optional.of(new Drawn(words, ofField));
        say();
        return area;
    }

    @Override
    public void show(Shown shown) {
        codes = shown.profile().map(PbxProfile::codes).orElse(List.of());
    }

    @Override
    public void focused(Setting field) {
        at = Optional.of(field);
        say();
    }

    private void append(String place) {
        at.ifPresent(field -> changes.step(field.key(),
                edit -> edit.with(field, edit.form().value(field) + place)));
    }

    private void reset() {
        at.ifPresent(field -> changes.step(field.key(), edit -> edit.with(field, field.preset())));
    }

    private void resetAll() {
        changes.step("codes", edit -> {
            GroupEdit all = edit;
            for (FeatureCode code : codes) {
                all = all.with(code.setting(), code.setting().preset());
            }
            return all;
        });
    }

    private void say() {
        drawn.ifPresent(now -> {
            now.words().setText(Words.plain(Words.of(at
                    .map(field -> Text.of("{0}: Vorschlag des Treibers «{1}»", "{0}: the driver proposes “{1}”",
                            field.label(), field.preset()))
                    .orElse(NOWHERE))));
            now.ofField().forEach(button -> button.setEnabled(at.isPresent()));
        });
    }
}
