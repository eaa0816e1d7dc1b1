package org.linewright.workbench.diagnostics.alarm;

import org.eclipse.swt.widgets.Composite;
import org.linewright.alarms.Alarms;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.EditorContent;
import org.linewright.workbench.screen.EditorScreen;
import org.linewright.workbench.screen.EditorSlot;
import org.linewright.workbench.screen.ScreenInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The editor of the alarm rules. */
@Component
@ScreenInfo(id = AlarmScreen.KIND, german = "Alarme", english = "Alarms", icon = "icons/alarms.svg", help = "help/alarms")
public final class AlarmScreen implements EditorScreen {

    static final String KIND = "alarms";
    static final String RULES = "rules";

    private final Desk desk;
    private final Alarms alarms;
    private final OnDisplay onDisplay;
    private final WindowAlarms running;

    @Activate
    public AlarmScreen(@Reference Desk desk, @Reference Alarms alarms, @Reference OnDisplay onDisplay,
            @Reference WindowAlarms running) {
        this.desk = desk;
        this.alarms = alarms;
        this.onDisplay = onDisplay;
        this.running = running;
    }

    @Override
    public EditorContent open(Composite parent, EditorSlot slot) {
        slot.title(Words.of("Alarme", "Alarms"));
        AlarmContent content = new AlarmContent(parent, slot, new AlarmDesk(desk, alarms, onDisplay), running);
        content.start();
        return content;
    }
}
