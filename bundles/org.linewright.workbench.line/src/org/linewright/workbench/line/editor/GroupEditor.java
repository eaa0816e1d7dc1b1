package org.linewright.workbench.line.editor;

import java.security.SecureRandom;
import org.eclipse.swt.widgets.Composite;
import org.linewright.lines.NatTrials;
import org.linewright.operations.Roster;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.page.EditedContent;
import org.linewright.workbench.screen.EditorContent;
import org.linewright.workbench.screen.EditorScreen;
import org.linewright.workbench.screen.EditorSlot;
import org.linewright.workbench.screen.ScreenInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Edits a line group. */
@Component
@ScreenInfo(id = "group", german = "Leitungsgruppe", english = "Line group", icon = "icons/group.svg", help = "help/group")
public final class GroupEditor implements EditorScreen {

    private final Workplace at;

    @Activate
    public GroupEditor(@Reference Desk desk, @Reference Roster roster, @Reference OnDisplay onDisplay,
            @Reference NatTrials nat) {
        this.at = new Workplace(desk, roster, onDisplay, nat, new SecureRandom());
    }

    @Override
    public EditorContent open(Composite parent, EditorSlot slot) {
        return new EditedContent<>(parent, slot, at.desk(), new GroupKind(slot, at)).start();
    }
}
