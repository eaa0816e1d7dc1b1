package org.linewright.workbench.line.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;
import org.linewright.workbench.kit.EmptyState;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.line.field.FieldButton;
import org.linewright.workbench.line.field.FieldOrigin;
import org.linewright.workbench.line.field.FieldWords;
import org.linewright.workbench.line.field.SettingsForm;
import org.linewright.workbench.page.EditorPage;
import org.linewright.workbench.page.HelpPane;
import org.linewright.workbench.page.PageInfo;
import org.linewright.workbench.page.ScrolledPage;

/** A page that is drawn from the settings of the driver; drawn anew when another version of the driver arrives. */
final class SettingsPage implements EditorPage<Shown> {

    private static final Text ADVANCED = new Text("Weitere Angaben", "Further settings");

    private final PageInfo info;
    private final Function<PbxProfile, List<Setting>> settings;
    private final Changes changes;
    private final HelpPane help;
    private final List<PageSection> sections;
    private final List<FieldButton> buttons;
    private final UsualTools usual;
    private Optional<Drawn> drawn = Optional.empty();
    private Optional<List<Setting>> fields = Optional.empty();
    private boolean missing;
    private boolean fresh = true;
    private boolean locked;
    private List<Trouble> said = List.of();
    private Optional<Shown> last = Optional.empty();
    private Optional<Setting> explained = Optional.empty();

    /** What is on the screen now. */
    private record Drawn(Composite area, Mnemonics mnemonics, Optional<SettingsForm> form,
            Optional<ScrolledPage> page) {
    }

    /** @param settings what of the driver's stands on this page, in the order of the page */
    SettingsPage(PageInfo info, Function<PbxProfile, List<Setting>> settings, Changes changes,
            HelpPane help, List<PageSection> sections, List<FieldButton> buttons, UsualTools usual) {
        this.info = info;
        this.settings = settings;
        this.changes = changes;
        this.help = help;
        this.sections = List.copyOf(sections);
        this.buttons = List.copyOf(buttons);
        this.usual = usual;
    }

    @Override
    public PageInfo info() {
        return info;
    }

    @Override
    public Control draw(Composite parent, Mnemonics mnemonics) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        drawn = Optional.of(new Drawn(area, mnemonics, Optional.empty(), Optional.empty()));
        return area;
    }

    @Override
    public void show(Shown shown) {
        last = Optional.of(shown);
        Optional<List<Setting>> wanted = shown.profile().map(settings);
        boolean other = fresh || !wanted.equals(fields) || shown.missing() != missing;
        if (other) {
            fresh = false;
            fields = wanted;
            missing = shown.missing();
            drawn.ifPresent(this::redraw);
        }
        List<Trouble> wrong = shown.troubles().stream().filter(trouble -> fields.orElse(List.of())
                .stream()
                .anyMatch(field -> field.key().equals(trouble.field()))).toList();
        boolean news = other || !wrong.equals(said) || shown.readOnly() != locked;
        said = wrong;
        locked = shown.readOnly();
        drawn.flatMap(Drawn::form).ifPresent(form -> {
            form.show(shown.edit().form()::value);
            form.lock(shown::locked);
            form.origins(shown::origin, !shown.readOnly());
            if (news) {
                form.say(wrong);
            }
        });
        sections.forEach(section -> section.show(shown));
        explained.ifPresent(this::explain);
        if (news) {
            drawn.flatMap(Drawn::page).ifPresent(ScrolledPage::fit);
        }
    }

    private void redraw(Drawn old) {
        for (Control child : old.area().getChildren()) {
            child.dispose();
        }
        if (fields.isEmpty()) {
            EmptyState.saying(missing ? Icon.WARNING : Icon.NOTE, missing
                    ? GeneralPage.MISSING
                    : new Text("Der Treiber wird gefragt …", "Asking the driver …")).in(old.area());
            GridDataFactory.fillDefaults().grab(true, true).applyTo(old.area().getChildren()[0]);
            drawn = Optional.of(new Drawn(old.area(), old.mnemonics(), Optional.empty(), Optional.empty()));
        } else {
            drawn = Optional.of(fields(old));
        }
        old.area().layout(true, true);
    }

    private Drawn fields(Drawn old) {
        ScrolledPage page = new ScrolledPage(old.area());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page.control());
        GridLayoutFactory.fillDefaults().spacing(0, Look.MARGIN).extendedMargins(Look.MARGIN, Look.GAP, 0, 0)
                .applyTo(page.content());
        Optional<SettingsForm> form = fields.filter(all -> !all.isEmpty())
                .map(all -> SettingsForm.in(page.content(), old.mnemonics(), all, ADVANCED, watcher(page), buttons));
        form.ifPresent(one -> GridDataFactory.fillDefaults().grab(true, false).applyTo(one.control()));
        sections.forEach(section -> GridDataFactory.fillDefaults().grab(true, false)
                .applyTo(section.draw(page.content(), old.mnemonics(), page::fit)));
        return new Drawn(old.area(), old.mnemonics(), form, Optional.of(page));
    }

    private void explain(Setting field) {
        explained = Optional.of(field);
        last.flatMap(shown -> shown.origin(field)).ifPresentOrElse(origin -> new FieldWords(field).in(help, origin),
                () -> new FieldWords(field).in(help));
    }

    private SettingsForm.Watcher watcher(ScrolledPage page) {
        return new SettingsForm.Watcher() {
            @Override
            public void typed(Setting field, String value) {
                changes.change(field.key(), edit -> edit.with(field, value));
            }

            @Override
            public void focused(Setting field) {
                if (!help.control().isDisposed()) { // the focus wanders while the editor is taken down
                    changes.pause();
                    explain(field);
                    sections.forEach(section -> section.focused(field));
                }
            }

            @Override
            public void wanted(Setting field, FieldOrigin.Wish wish) {
                last.flatMap(shown -> shown.origin(field)).ifPresent(origin -> usual.carry(wish, origin));
            }

            @Override
            public void resized() {
                page.fit();
            }
        };
    }
}
