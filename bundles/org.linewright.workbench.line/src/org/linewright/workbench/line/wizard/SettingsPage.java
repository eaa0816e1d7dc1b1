package org.linewright.workbench.line.wizard;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Feature;
import org.linewright.pbx.Keys;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.line.draft.GroupDraft;
import org.linewright.workbench.line.field.FieldOrigin;
import org.linewright.workbench.line.field.FieldWords;
import org.linewright.workbench.line.field.SettingsForm;
import org.linewright.workbench.page.HelpPane;
import org.linewright.workbench.page.ScrolledPage;

/** The driver's fields of one step, and beside them what follows from them. */
final class SettingsPage extends DraftPage implements SettingsForm.Watcher {

    private final Text advanced;
    private Optional<PbxProfile> drawn = Optional.empty();
    private Optional<SettingsForm> form = Optional.empty();
    private ScrolledPage page;
    private HelpPane help;
    private Optional<RegistrarRemarks> remarks = Optional.empty();

    /** @param advanced what the expander opens */
    SettingsPage(Step step, Work work, Text advanced) {
        super(step, work);
        this.advanced = advanced;
    }

    @Override
    public void dispose() {
        remarks.ifPresent(RegistrarRemarks::close);
        super.dispose();
    }

    @Override
    void draw(ScrolledPage scrolled, HelpPane pane) {
        page = scrolled;
        help = pane;
        GridLayoutFactory.fillDefaults().extendedMargins(Look.MARGIN, Look.GAP, 0, 0).spacing(0, Look.MARGIN)
                .applyTo(page.content());
        if (step() == Step.REGISTRAR) {
            remarks = Optional.of(new RegistrarRemarks(help.control().getParent(), work().services()));
        }
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
        remarks.ifPresent(below -> below.show(judged));
        resized();
    }

    @Override
    public void typed(Setting field, String value) {
        work().change(entries -> entries.typed(field, value));
    }

    @Override
    public void focused(Setting field) {
        new FieldWords(field).in(help);
    }

    @Override
    public void wanted(Setting field, FieldOrigin.Wish wish) {
        throw new IllegalStateException("Nothing is said here about where values come from");
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
        SettingsForm drawing = SettingsForm.in(page.content(), Mnemonics.inWizard(), fields, advanced, this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(drawing.control());
        drawing.control().moveAbove(null); // framework-driven null: above everything
        return drawing;
    }

    private void show(GroupDraft draft) {
        form.ifPresent(drawing -> drawing.show(draft.form()::value));
    }

    /** The pickup code is what everybody sets up; other codes and what happens to calls wait behind the expander. */
    private static Setting inSight(Setting field) {
        if (field.key().equals(Keys.code(Feature.PICKUP_EXTENSION))) {
            return new Setting(field.key(), field.type(), field.label(), field.help(), field.source(), field.preset(),
                    field.required(), field.forced(), false, field.choices());
        }
        return field.key().startsWith("calls.") ? field.asAdvanced() : field;
    }
}
