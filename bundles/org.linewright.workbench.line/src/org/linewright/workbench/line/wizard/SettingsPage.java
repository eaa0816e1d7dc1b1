package org.linewright.workbench.line.wizard;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Feature;
import org.linewright.pbx.Keys;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.line.draft.GroupDraft;
import org.linewright.workbench.line.field.HelpPane;
import org.linewright.workbench.line.field.ScrolledPage;
import org.linewright.workbench.line.field.SettingsForm;

/** The driver's fields of one step, and below them a sentence about what follows from them. */
final class SettingsPage extends DraftPage implements SettingsForm.Watcher {

    private final Text advanced;
    private final Function<Judged, Optional<Text>> consequence;
    private Optional<PbxProfile> drawn = Optional.empty();
    private Optional<SettingsForm> form = Optional.empty();
    private ScrolledPage page;
    private HelpPane help;
    private Composite bottom;
    private Label words;

    /**
     * @param advanced what the expander opens
     * @param consequence what follows from the values, in words
     */
    SettingsPage(Step step, Work work, Text advanced, Function<Judged, Optional<Text>> consequence) {
        super(step, work);
        this.advanced = advanced;
        this.consequence = consequence;
    }

    @Override
    void draw(ScrolledPage scrolled, HelpPane pane) {
        page = scrolled;
        help = pane;
        GridLayoutFactory.fillDefaults().extendedMargins(Look.MARGIN, Look.GAP, 0, 0).spacing(0, Look.MARGIN)
                .applyTo(page.content());
        bottom = new Composite(page.content(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.GAP, 0).applyTo(bottom);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bottom);
        Label icon = new Label(bottom, SWT.NONE);
        icon.setImage(Icon.NOTE.image());
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        words = Ids.named("consequence", new Label(bottom, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(words, 30), SWT.DEFAULT).applyTo(words);
        bottom.setVisible(false);
    }

    @Override
    void entered() {
        work().entries().draft().ifPresent(draft -> {
            if (!drawn.equals(Optional.of(draft.profile()))) {
                form.map(SettingsForm::control).ifPresent(Control::dispose);
                form = Optional.of(drawn(draft.profile()));
                drawn = Optional.of(draft.profile());
            }
            show(draft);
            form.ifPresent(drawing -> drawing.focus(""));
        });
    }

    @Override
    void found(Judged judged, List<Trouble> said) {
        form.ifPresent(drawing -> drawing.say(said));
        Optional<Text> sentence = consequence.apply(judged);
        bottom.setVisible(sentence.isPresent());
        sentence.ifPresent(text -> words.setText(Words.plain(Words.of(text))));
        resized();
    }

    @Override
    public void typed(Setting field, String value) {
        work().change(entries -> entries.typed(field, value));
    }

    @Override
    public void focused(Setting field) {
        help.explain(field);
    }

    @Override
    public void resized() {
        page.fit();
    }

    private SettingsForm drawn(PbxProfile profile) {
        List<Setting> fields = profile.fields()
                .stream()
                .filter(field -> Step.of(field.key()) == step())
                .map(SettingsPage::inSight)
                .toList();
        SettingsForm drawing = SettingsForm.in(page.content(), new Mnemonics(), fields, advanced, this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(drawing.control());
        drawing.control().moveAbove(bottom);
        return drawing;
    }

    private void show(GroupDraft draft) {
        form.ifPresent(drawing -> drawing.show(draft.form()::value));
    }

    /** The pickup code is what everybody sets up; the other codes wait behind the expander. */
    private static Setting inSight(Setting field) {
        return field.key().equals(Keys.code(Feature.PICKUP_EXTENSION))
                ? new Setting(field.key(), field.type(), field.label(), field.help(), field.source(), field.preset(),
                        field.required(), field.forced(), false, field.choices())
                : field;
    }
}
