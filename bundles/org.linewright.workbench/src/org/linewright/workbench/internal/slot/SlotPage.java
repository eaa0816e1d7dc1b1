package org.linewright.workbench.internal.slot;

import java.util.Optional;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.PreferenceContent;
import org.linewright.workbench.screen.PreferenceScreen;
import org.linewright.workbench.screen.PreferenceSlot;

/** A page of the preferences that shows what a screen draws. */
final class SlotPage extends PreferencePage implements PreferenceSlot {

    private static final Text AWAY = new Text(
            "Diese Einstellungen gehören zu einem Programmteil, der gerade nicht da ist.",
            "These preferences belong to a part of the program that is not here now.");

    private final Screens screens;
    private final String id;
    private Optional<SlotBody<PreferenceScreen, PreferenceContent>> body = Optional.empty();

    SlotPage(Screens screens, Screen screen) {
        super(Words.of(screen.label()));
        this.screens = screens;
        this.id = screen.id();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = Ids.named("preferences." + id, new Composite(parent, SWT.NONE));
        area.setLayout(new FillLayout());
        SlotBody<PreferenceScreen, PreferenceContent> started = new SlotBody<>(area, screens, PreferenceScreen.class,
                id, (screen, place) -> screen.open(place, this), content -> say(Optional.empty()), AWAY);
        body = Optional.of(started);
        started.start();
        return area;
    }

    @Override
    public void say(Optional<Text> mistake) {
        setErrorMessage(mistake.map(Words::of).orElse(null)); // framework-driven null
        setValid(mistake.isEmpty());
    }

    @Override
    public boolean performOk() {
        return content().map(PreferenceContent::apply).orElse(true);
    }

    @Override
    protected void performDefaults() {
        content().ifPresent(PreferenceContent::restore);
        super.performDefaults();
    }

    @Override
    public void dispose() {
        body.ifPresent(SlotBody::end);
        body = Optional.empty();
        super.dispose();
    }

    private Optional<PreferenceContent> content() {
        return body.flatMap(SlotBody::content);
    }
}
